import { fetchText } from "../data/read/fetch-text.ts";
import { fetchJson } from "../data/read/read-file.ts";
import { type Library, library } from "./library.ts";
import { store } from "./store.ts";

/** ms between two looks that nothing but the reader's return to the page has caused. */
const LOOK_AGAIN_MS = 600_000;

/** The page in hand. */
export interface PageEdition {
  /** Absolute URL of the page, without its query. */
  readonly address: string;
  /** The name of its first script, which has a hash of the whole program in it. */
  readonly script: string;
}

/**
 * Looks whether the server has another edition than the page: when something could not be read, for a new edition takes
 * the files of the old one away, and when a reader comes back to a page that was open for long. If so, offers it.
 */
export function watchEdition(
  page: PageEdition,
  events: Pick<EventTarget, "addEventListener">,
  tab: { readonly visibilityState: string } & Pick<EventTarget, "addEventListener">,
): void {
  let lookedAt = Date.now();
  const look = (): void => {
    lookedAt = Date.now();
    void lookForEdition(page);
  };
  if (hasFault(library.getState())) look();
  library.subscribe((now, before) => {
    if (hasFault(now) && !hasFault(before)) look();
  });
  // Vite sends it when the code of a part cannot be fetched.
  events.addEventListener("vite:preloadError", look);
  tab.addEventListener("visibilitychange", () => {
    if (tab.visibilityState === "visible" && Date.now() - lookedAt > LOOK_AGAIN_MS) look();
  });
}

/** Offers the edition on the server if its program or its data are not those of the page. Offline it says nothing. */
export async function lookForEdition({ address, script }: PageEdition): Promise<void> {
  const [html, latest] = await Promise.allSettled([
    fetchText(address, "", { cache: "no-cache" }),
    fetchJson(address, "data/index.json", { cache: "no-cache" }),
  ]);
  const { index } = library.getState();
  // A page that has no #root is not the atlas: a network may answer with a page of its own.
  const isOtherProgram =
    html.status === "fulfilled" && html.value.includes('id="root"') && !html.value.includes(script);
  const build = latest.status === "fulfilled" ? buildOf(latest.value) : null;
  const isOtherData = index.status === "ready" && build !== null && build !== index.value.build;
  if (isOtherProgram || isOtherData) store.getState().tell({ type: "new-edition" });
}

function buildOf(index: unknown): unknown {
  return typeof index === "object" && index !== null && "build" in index ? index.build : null;
}

function hasFault({ index, plans }: Library): boolean {
  return index.status === "failed" || [...plans.values()].some(({ status }) => status === "failed");
}
