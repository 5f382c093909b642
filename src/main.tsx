import "./styles/index.css";
import { createRoot } from "react-dom/client";
import { staticSource } from "./data/read/feature-source.ts";
import type { SearchSource } from "./data/search/search-source.ts";
import { fetchEngine, openMap } from "./map/open-map.ts";
import { readBasemapsOnceReady } from "./state/basemap.ts";
import { createReader } from "./state/read-plans.ts";
import { store } from "./state/store.ts";
import { syncUrl } from "./state/url/sync-url.ts";
import { subscribeStrings } from "./strings/use-strings.ts";
import { App } from "./ui/app/app.tsx";
import { ErrorBoundary } from "./ui/app/error-boundary.tsx";
import { followLanguage } from "./ui/app/follow-language.ts";
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
// index.html may have said already that the program does not come; that the style does not, it says on.
for (const sentence of document.querySelectorAll("#trouble-script, #trouble:has(#trouble-style[hidden])")) {
  sentence.setAttribute("hidden", "");
}
const base = new URL("data/", document.baseURI).href;
const source = staticSource(base, window.sentForIndex);
const reader = createReader(source);
void fetchEngine();

tellOfTheUnforeseen();
watchForEdition();
syncUrl(window);
followLanguage();
const firstReading = reader.start();
readBasemapsOnceReady(document.baseURI);

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

/** Fetches the search; called when the reader first turns to it. */
async function openSearch(): Promise<SearchSource> {
  const [{ embeddedSearch }, index] = await Promise.all([
    import("./data/search/embedded-search.ts"),
    reader.readIndex(),
  ]);
  return embeddedSearch(base, index);
}

/** Fetched once the first picture is there, or something is missing: until then there is nothing newer to offer. */
function watchForEdition(): void {
  let isBegun = false;
  const begin = (isMissing: boolean): void => {
    if (isBegun) return;
    isBegun = true;
    const script = document.querySelector("script[src]")?.getAttribute("src")?.split("/").at(-1);
    if (script === undefined) return;
    const page = { address: new URL(location.pathname, location.origin).href, script };
    import("./state/new-edition.ts")
      .then(({ watchEdition, lookForEdition }) => {
        watchEdition(page, window, document);
        if (isMissing) void lookForEdition(page);
      })
      .catch(console.warn);
  };
  addEventListener("vite:preloadError", () => begin(true));
  store.subscribe(({ mapStatus }) => {
    if (mapStatus !== "loading") begin(false);
  });
}

/** What nobody has foreseen is told, too, so that nobody waits for what will not come. */
function tellOfTheUnforeseen(): void {
  addEventListener("unhandledrejection", ({ reason }) => {
    // What the page itself has stopped is no failure.
    if (!(reason instanceof Error && reason.name === "AbortError")) store.getState().tell({ type: "unexpected" });
  });
}
