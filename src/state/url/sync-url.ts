import type { Choices } from "../choices.ts";
import { choicesOf, store } from "../store.ts";
import { readUrl, writeUrl } from "./url.ts";

/** ms that choices rest before the present step is corrected: browsers paint their address bar anew, and refuse too many. */
const REST_MS = 250;

/**
 * Keeps the address and the choices the same. Opening a feature, a plan or a
 * screen is a step of history; panning and filtering only correct the present one.
 * @returns a function that stops it
 */
export function syncUrl(): () => void {
  restoreFromAddress();
  let correction: string | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function correct(): void {
    clearTimeout(rest);
    if (correction !== null) history.replaceState(null, "", correction);
    correction = null;
  }

  function followHistory(): void {
    clearTimeout(rest);
    correction = null;
    restoreFromAddress();
  }

  const stopListening = store.subscribe((state, previous) => {
    const now = choicesOf(state);
    const before = choicesOf(previous);
    const address = writeUrl(now);
    if (address === (correction ?? location.search)) return;
    if (isStep(now, before)) {
      correct();
      history.pushState(null, "", address);
    } else {
      correction = address;
      clearTimeout(rest);
      rest = setTimeout(correct, REST_MS);
    }
  });
  addEventListener("popstate", followHistory);
  addEventListener("pagehide", correct);
  return () => {
    correct();
    stopListening();
    removeEventListener("popstate", followHistory);
    removeEventListener("pagehide", correct);
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
