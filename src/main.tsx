import "./styles/index.css";
import { createRoot } from "react-dom/client";
import { type FeatureSource, staticSource } from "./data/read/feature-source.ts";
import type { SearchSource } from "./data/search/search-source.ts";
import type { AtlasIndex } from "./model/atlas.ts";
import { basemap } from "./state/basemap.ts";
import { checkChoices } from "./state/check-choices.ts";
import { library, openFold, openIndex, openPlans } from "./state/library.ts";
import { plansNeeded } from "./state/plans-needed.ts";
import { store } from "./state/store.ts";
import { syncUrl } from "./state/url/sync-url.ts";
import { heedStrings, speak } from "./strings/use-strings.ts";
import { App } from "./ui/app/app.tsx";
import { ErrorBoundary } from "./ui/components/error-boundary.tsx";
import { RETRY_EVENT } from "./ui/components/faults.tsx";
import "./map/map.css";

const base = new URL("data/", document.baseURI).href;
const source = staticSource(base);

/** How long the map waits for the first plan once it could begin, ms. */
const PATIENCE = 400;

/** Asked for at once, since it is the largest part; `openMap` tells of its failure. */
const engine = import("./map/connect.ts");
engine.catch(() => undefined);

syncUrl();
keepSpeaking();
const firstReading = keepReading(source);
const stopWaiting = store.subscribe(({ mapStatus }) => {
  if (mapStatus !== "ready") return;
  stopWaiting();
  void offerBasemaps();
});

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <ErrorBoundary>
    <App onStage={(stage) => void openMap(stage)} openSearch={openSearch} />
  </ErrorBoundary>,
);

/**
 * Starts the map engine once the page stands: title, legend and list do not wait for it. Its start holds the page up,
 * so a plan that is on its way is let in first; the map then draws it at once.
 */
async function openMap(stage: HTMLElement): Promise<void> {
  try {
    const [{ connectMap }, { build }] = await Promise.all([engine, indexReady()]);
    await Promise.race([firstReading, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    const name = connectMap(stage, source, build);
    heedStrings(({ map, mapControls }) => name({ map, ...mapControls }));
  } catch (cause) {
    console.error(cause);
    store.getState().showMapStatus("failed");
  }
}

/** Brings the search in once somebody turns to it. */
async function openSearch(): Promise<SearchSource> {
  const [{ embeddedSearch }, index] = await Promise.all([import("./data/search/embedded-search.ts"), indexReady()]);
  return embeddedSearch(base, index);
}

function indexReady(): Promise<AtlasIndex> {
  return new Promise((resolve) => {
    const { index } = library.getState();
    if (index.status === "ready") return resolve(index.value);
    const stop = library.subscribe(({ index }) => {
      if (index.status !== "ready") return;
      stop();
      resolve(index.value);
    });
  });
}

/**
 * Reads the index, then whatever plan is chosen; reads again what failed when asked to.
 * @returns when the first reading has ended, well or not
 */
function keepReading(from: FeatureSource): Promise<void> {
  const readPlans = async (): Promise<void> => {
    checkChoices();
    await openNeeded(from);
    checkChoices();
    // A feature's twins are known once its plan is read.
    await openNeeded(from);
  };
  const readAll = async (): Promise<void> => {
    if (library.getState().index.status !== "ready") await openIndex(from);
    await readPlans();
  };
  store.subscribe((state, before) => {
    if (state.plan !== before.plan || state.side !== before.side || state.screen !== before.screen) void readPlans();
  });
  addEventListener(RETRY_EVENT, () => void readAll());
  return readAll();
}

async function openNeeded(from: FeatureSource): Promise<void> {
  const choices = store.getState();
  const wanted = plansNeeded(choices, library.getState());
  await Promise.all([
    ...wanted.map((plan) => openPlans(from, plan)),
    ...(choices.screen === "across" ? [openFold(from)] : []),
  ]);
}

/** Asks, once the map stands, what the site offers besides the embedded basemap; what lies askew is refused, and said. */
async function offerBasemaps(): Promise<void> {
  const { readSettings } = await import("./data/read/read-config.ts");
  const settings = await readSettings(document.baseURI);
  basemap.getState().offer(settings);
  for (const name of settings.refused) store.getState().tell({ type: "basemap-refused", name });
}

function keepSpeaking(): void {
  void speak(store.getState().language);
  store.subscribe(({ language }, before) => {
    if (language !== before.language) void speak(language);
  });
}
