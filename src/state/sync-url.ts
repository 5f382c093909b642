import type { Choices } from "./choices.ts";
import { choicesOf, store } from "./store.ts";
import { readUrl, writeUrl } from "./url.ts";

/**
 * Keeps the address and the choices the same. Opening a feature, a plan or a
 * screen is a step of history; panning and filtering only correct the present one.
 * @returns a function that stops it
 */
export function syncUrl(): () => void {
  restoreFromAddress();
  const stopListening = store.subscribe((state, previous) => {
    const now = choicesOf(state);
    const before = choicesOf(previous);
    const address = writeUrl(now);
    if (address === location.search) return;
    if (isStep(now, before)) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  });
  addEventListener("popstate", restoreFromAddress);
  return () => {
    stopListening();
    removeEventListener("popstate", restoreFromAddress);
  };
}

function restoreFromAddress(): void {
  const { choices, bad } = readUrl(location.search);
  const { panel, follow } = store.getState();
  store.getState().restore({ ...choices, panel, follow });
  if (bad.length > 0) store.getState().tell({ type: "bad-address", what: bad });
}

function isStep(now: Choices, before: Choices): boolean {
  return now.plan !== before.plan || now.screen !== before.screen || now.side !== before.side;
}
