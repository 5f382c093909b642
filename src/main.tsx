import "./styles/index.css";
import { createRoot } from "react-dom/client";
import { staticSource } from "./data/read/feature-source.ts";
import type { SearchSource } from "./data/search/search-source.ts";
import { fetchEngine, openMap } from "./map/open-map.ts";
import { readBasemapsOnceReady } from "./state/basemap.ts";
import { homeLanguage, rememberLanguage } from "./state/language-choice.ts";
import { createReader } from "./state/read-plans.ts";
import { store } from "./state/store.ts";
import { syncUrl } from "./state/url/sync-url.ts";
import { subscribeStrings } from "./strings/use-strings.ts";
import { App } from "./ui/app/app.tsx";
import { ErrorBoundary } from "./ui/app/error-boundary.tsx";
import { followLanguage } from "./ui/app/follow-language.ts";
import { reserveKeys } from "./ui/app/reserve-keys.ts";
import { RetryContext } from "./ui/hooks/use-retry.ts";
import "./map/map.css";

declare global {
  interface Window {
    /** The answer to the request for the index that index.html sends before any script has come. */
    sentForIndex?: Promise<Response>;
    /** Tells index.html that the program has started, so that it need not say why it has not. */
    hasStarted?: boolean;
  }
}

window.hasStarted = true;
// Before anything else listens to keys.
reserveKeys(window);
// index.html may have said already that the program does not come; that the style does not, it says on.
document.getElementById("trouble-script")?.setAttribute("hidden", "");
if (document.getElementById("trouble-style")?.hidden === true) {
  document.getElementById("trouble")?.setAttribute("hidden", "");
}
const base = new URL("data/", document.baseURI).href;
const source = staticSource(base, window.sentForIndex);
const reader = createReader(source);
void fetchEngine();

tellOfTheUnforeseen();
watchForEdition();
syncUrl(window, homeLanguage(window));
rememberLanguage(window);
followLanguage();
followTitle();
const firstReading = reader.start();
readBasemapsOnceReady(document.baseURI);
let search: Promise<SearchSource> | null = null;

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <ErrorBoundary>
    <RetryContext value={reader.retry}>
      <App onStage={(element) => void showMap(element)} openSearch={openSearch} />
    </RetryContext>
  </ErrorBoundary>,
);

async function showMap(element: HTMLElement): Promise<void> {
  const nameControls = await openMap(element, fetchEngine, source, firstReading);
  subscribeStrings(({ map, mapControls }) => nameControls({ map, ...mapControls }));
}

/** The search; fetched when the reader first turns to it, and again after a failure. */
function openSearch(): Promise<SearchSource> {
  search ??= fetchSearch().catch((cause: unknown) => {
    search = null;
    throw cause;
  });
  return search;
}

async function fetchSearch(): Promise<SearchSource> {
  const [{ embeddedSearch }, index] = await Promise.all([
    import("./data/search/embedded-search.ts"),
    reader.readIndex(),
  ]);
  return embeddedSearch(base, index);
}

/** Looks for a newer edition once the first picture is there, or something is missing: before, there is none to offer. */
function watchForEdition(): void {
  const begin = once(async (isMissing: boolean) => {
    const script = document.querySelector("script[src]")?.getAttribute("src")?.split("/").at(-1);
    if (script === undefined) return;
    const page = { address: new URL(location.pathname, location.origin).href, script };
    const { watchEdition, lookForEdition } = await import("./state/new-edition.ts");
    watchEdition(page, window, document);
    if (isMissing) await lookForEdition(page);
  });
  addEventListener("vite:preloadError", () => begin(true));
  afterFirstPicture(() => begin(false));
}

/** The page has a title from the start, so what is open is named in it once the first picture is there. */
function followTitle(): void {
  afterFirstPicture(once(async () => (await import("./ui/app/page-title.ts")).showTitle(document)));
}

function afterFirstPicture(begin: () => void): void {
  store.subscribe(({ mapStatus }) => {
    if (mapStatus !== "loading") begin();
  });
}

/** Does something once that the page can be without: a failure is written to the console alone. */
function once<Given extends unknown[]>(act: (...given: Given) => Promise<unknown>): (...given: Given) => void {
  let isDone = false;
  return (...given) => {
    if (isDone) return;
    isDone = true;
    act(...given).catch(console.warn);
  };
}

/** What nobody has foreseen is told, too, so that nobody waits for what will not come. */
function tellOfTheUnforeseen(): void {
  addEventListener("unhandledrejection", ({ reason }) => {
    // What the page itself has stopped is no failure.
    if (!(reason instanceof Error && reason.name === "AbortError")) store.getState().tell({ type: "unexpected" });
  });
}
