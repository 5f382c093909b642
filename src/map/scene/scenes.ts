import type { Feature, PlanData } from "../../data/plan/plan-data.ts";
import type { Bbox } from "../../model/geo.ts";

import { ALL_PLANS, selectedFeature } from "../../state/choices.ts";
import { type Library, readyPlans } from "../../state/library.ts";
import type { AtlasState } from "../../state/store.ts";
import {
  deriveAreaFilter,
  deriveExtent,
  deriveGathers,
  deriveMarks,
  deriveShown,
  deriveSources,
  deriveSpot,
  mapFeatures,
} from "./derive.ts";
import { remember } from "./memo.ts";
import type { Scene } from "./scene.ts";

/** Derives scenes one after another; each keeps the parts of the one before that still hold. */
export function createScenes(): (state: AtlasState, library: Library) => Scene {
  const plansOf = remember((index: Library["index"], plans: Library["plans"], choice: string) =>
    readyPlans({ index, plans }, choice),
  );
  const sameShelf = rememberList<PlanData>();
  const mapped = remember(mapFeatures);
  const shown = remember(deriveShown);
  const sources = remember(deriveSources);
  const gathers = remember(deriveGathers);
  const marks = remember(deriveMarks);
  const areaFilter = remember(deriveAreaFilter);
  const spot = remember(deriveSpot);
  const districts = remember((plans: readonly PlanData[]) => plans.flatMap((plan) => plan.summary.districts));
  const homeOf = remember((index: Library["index"], choice: string): Bbox | null => {
    if (index.status !== "ready") return null;
    return choice === ALL_PLANS ? index.value.bbox : (index.value.plans.find(({ id }) => id === choice)?.bbox ?? null);
  });
  const named = remember(featuresNamedIn);
  const extent = remember(deriveExtent);

  return (state, library) => {
    const plans = sameShelf(plansOf(library.index, library.plans, state.plan));
    const visible = shown(plans, state.filters);
    const selected = selectedFeature(state.side);
    const reading = named(plans, state.reading);
    const drawn = sources(mapped(plans), visible);
    return {
      ...drawn,
      gathers: gathers(plans, visible),
      marks: marks(drawn.features, selected, state.hover, reading),
      areaFilter: areaFilter(state.filters.area),
      areaRequest: state.areaRequest,
      spot: spot(state.side),
      districts: districts(plans),
      home: homeOf(library.index, state.plan),
      selected,
      focus: selected === null ? null : boxOf(plans, selected),
      // While the feature in hand is itself being read about, it keeps the map.
      reading: state.follow && !reading.some(({ id }) => id === selected) ? extent(reading) : null,
      view: state.view,
      covered: state.bottomInset,
    };
  };
}

function featuresNamedIn(plans: readonly PlanData[], sections: readonly string[]): readonly Feature[] {
  return [...new Set(plans.flatMap((plan) => sections.flatMap((section) => plan.featuresIn.get(section) ?? [])))];
}

function boxOf(plans: readonly PlanData[], id: string): Bbox | null {
  for (const plan of plans) {
    const feature = plan.featureById.get(id);
    if (feature !== undefined) return feature.bbox;
  }
  return null;
}

/** Keeps the old list while a new one holds the same items. */
function rememberList<Item>(): (list: readonly Item[]) => readonly Item[] {
  let last: readonly Item[] = [];
  return (list) => {
    if (list.length !== last.length || list.some((item, index) => item !== last[index])) last = list;
    return last;
  };
}
