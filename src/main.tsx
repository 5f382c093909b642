import "./styles/index.css";
import { createRoot } from "react-dom/client";
import { staticSource } from "./data/read/feature-source.ts";
import type { SearchSource } from "./data/search/search-source.ts";
import { fetchEngine, openMap } from "./map/open-map.ts";
import { readBasemapsOnceReady } from "./state/basemap.ts";
import { createReader } from "./state/read-plans.ts";
import { store } from "./state/store.ts";
import { syncUrl } from "./state/url/sync-url.ts";
import { setLanguage, subscribeStrings } from "./strings/use-strings.ts";
import { App } from "./ui/app/app.tsx";
import { ErrorBoundary } from "./ui/app/error-boundary.tsx";
import { RetryContext } from "./ui/hooks/use-retry.ts";
import "./map/map.css";

const base = new URL("data/", document.baseURI).href;
const source = staticSource(base);
const reader = createReader(source);
void fetchEngine();

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

function followLanguage(): void {
  void setLanguage(store.getState().language);
  store.subscribe(({ language }, before) => {
    if (language !== before.language) void setLanguage(language);
  });
}
