import { type Feature, featureIn, type PlanData } from "../../data/plan/plan-data.ts";
import type { Bbox } from "../../model/geo.ts";
import { ALL_PLANS, selectedFeature } from "../../state/choices.ts";
import { type Library, readyPlans } from "../../state/library.ts";
import type { AtlasState } from "../../state/store.ts";
import {
  deriveAreaFilter,
  deriveClusters,
  deriveExtent,
  deriveHighlights,
  deriveQueryPoint,
  deriveShown,
  deriveSources,
  mapFeatures,
} from "./derive.ts";
import { deriveAccuracy } from "./derive-accuracy.ts";
import { keepEqualList, memoizeLast } from "./memo.ts";
import type { Scene } from "./scene.ts";

/** Derives one scene after another. Parts that did not change are the same objects as in the scene before. */
export function createScenes(): (state: AtlasState, library: Library) => Scene {
  const plansOf = memoizeLast((index: Library["index"], plans: Library["plans"], choice: string) =>
    readyPlans({ index, plans }, choice),
  );
  const samePlans = keepEqualList<PlanData>();
  const mapped = memoizeLast(mapFeatures);
  const shown = memoizeLast(deriveShown);
  const sources = memoizeLast(deriveSources);
  const clusters = memoizeLast(deriveClusters);
  const highlights = memoizeLast(deriveHighlights);
  const accuracy = memoizeLast(deriveAccuracy);
  const areaFilter = memoizeLast(deriveAreaFilter);
  const queryPoint = memoizeLast(deriveQueryPoint);
  const districts = memoizeLast((plans: readonly PlanData[]) => plans.flatMap((plan) => plan.summary.districts));
  const homeOf = memoizeLast((index: Library["index"], choice: string): Bbox | null => {
    if (index.status !== "ready") return null;
    return choice === ALL_PLANS ? index.value.bbox : (index.value.plans.find(({ id }) => id === choice)?.bbox ?? null);
  });
  const named = memoizeLast(featuresNamedIn);
  const extent = memoizeLast(deriveExtent);

  return (state, library) => {
    const plans = samePlans(plansOf(library.index, library.plans, state.plan));
    const visible = shown(plans, state.filters);
    const selected = selectedFeature(state.side);
    const reading = named(plans, state.reading);
    const all = mapped(plans);
    const drawn = sources(all, visible);
    return {
      ...drawn,
      clusters: clusters(plans, visible),
      highlights: highlights(all, visible, selected, state.hover, reading, plans),
      accuracy: accuracy(plans, selected),
      areaFilter: areaFilter(state.filters.area),
      areaRequest: state.areaRequest,
      queryPoint: queryPoint(state.side.type === "query-point" ? state.side : null),
      districts: districts(plans),
      home: homeOf(library.index, state.plan),
      selected,
      focus: selected === null ? null : (featureIn(plans, selected)?.bbox ?? null),
      // While the text on screen is about the selected feature, the map stays with that feature.
      reading: state.follow && !reading.some(({ id }) => id === selected) ? extent(reading) : null,
      view: state.view,
      bottomInset: state.bottomInset,
    };
  };
}

function featuresNamedIn(plans: readonly PlanData[], sections: readonly string[]): readonly Feature[] {
  return [...new Set(plans.flatMap((plan) => sections.flatMap((section) => plan.featuresIn.get(section) ?? [])))];
}
