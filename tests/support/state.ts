import { basemap } from "../../src/state/basemap.ts";
import { library } from "../../src/state/library.ts";
import { store } from "../../src/state/store.ts";

/** Puts the stores back to how a page begins; listeners of earlier tests stay. */
export function resetState(): void {
  store.setState(store.getInitialState(), true);
  library.setState(library.getInitialState(), true);
  basemap.setState(basemap.getInitialState(), true);
}
