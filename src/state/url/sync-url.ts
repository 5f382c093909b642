import type { Choices } from "../choices.ts";
import { choicesOf, store } from "../store.ts";
import { readUrl } from "./read-url.ts";
import { writeUrl } from "./write-url.ts";

/**
 * ms without a change before the address is corrected: browsers redraw their address bar, and refuse many changes in a
 * row.
 */
const REST_MS = 250;

/** What the address needs of a browser's window. */
export interface AddressWindow {
  readonly location: { readonly search: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(event: "popstate" | "pagehide", listen: () => void): void;
  removeEventListener(event: "popstate" | "pagehide", listen: () => void): void;
}

/**
 * Takes the choices from the address, then keeps both the same. Opening a feature, a plan or a screen adds a step to
 * the history; every other change, such as panning and filtering, corrects the present step.
 * @returns a function that stops it
 */
export function syncUrl(page: AddressWindow): () => void {
  restoreFrom(page.location.search);
  let correction: string | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function correct(): void {
    clearTimeout(rest);
    if (correction !== null) page.history.replaceState(null, "", correction);
    correction = null;
  }

  function followHistory(): void {
    clearTimeout(rest);
    correction = null;
    restoreFrom(page.location.search);
  }

  const stopListening = store.subscribe((state, previous) => {
    const now = choicesOf(state);
    const before = choicesOf(previous);
    const address = writeUrl(now);
    if (address === (correction ?? page.location.search)) return;
    if (isStep(now, before)) {
      correct();
      page.history.pushState(null, "", address);
    } else {
      correction = address;
      clearTimeout(rest);
      rest = setTimeout(correct, REST_MS);
    }
  });
  page.addEventListener("popstate", followHistory);
  page.addEventListener("pagehide", correct);
  return () => {
    correct();
    stopListening();
    page.removeEventListener("popstate", followHistory);
    page.removeEventListener("pagehide", correct);
  };
}

function restoreFrom(query: string): void {
  const { choices, bad } = readUrl(query);
  // An address holds neither of these.
  const { panel, follow, restore, tell } = store.getState();
  restore({ ...choices, panel, follow });
  if (bad.length > 0) tell({ type: "bad-address", what: bad });
}

function isStep(now: Choices, before: Choices): boolean {
  return now.plan !== before.plan || now.screen !== before.screen || now.side !== before.side;
}
