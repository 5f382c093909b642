import type { StoreApi } from "zustand";
import { basemap } from "../../src/state/basemap.ts";
import { library } from "../../src/state/library.ts";
import { store } from "../../src/state/store.ts";

/** What ends each listening to a store since the last `resetState`. */
const leaves: (() => void)[] = [];
rememberListeners(store);
rememberListeners(library);
rememberListeners(basemap);

/**
 * Puts the stores back to how a page begins. Listeners of earlier tests go: test files share their modules, and a
 * listener that stays would act on what the next test does.
 */
export function resetState(): void {
  for (const leave of leaves.splice(0)) leave();
  store.setState(store.getInitialState(), true);
  library.setState(library.getInitialState(), true);
  basemap.setState(basemap.getInitialState(), true);
}

function rememberListeners<State>(of: StoreApi<State>): void {
  const { subscribe } = of;
  of.subscribe = (listener) => {
    const leave = subscribe(listener);
    leaves.push(leave);
    return leave;
  };
}
