import type { SearchResult } from "../../data/search/search-source.ts";
import { store } from "../../state/store.ts";

/** Zoom at which a town and its surroundings fill the map. */
const PLACE_ZOOM = 11;

/** Opens a result: a feature's card, what lies near a place, or the text. The map follows. */
export function openResult(result: SearchResult): void {
  if (result.type === "feature") store.getState().selectFeature(result.id);
  else readResult(result);
}

/** Opens the text at a result. A place has no text, so what lies near it opens instead. */
export function readResult(result: SearchResult): void {
  const { readPassage, readSection, moveTo, askAbout } = store.getState();
  switch (result.type) {
    case "feature":
      readPassage(result.id, 0);
      return;
    case "place":
      moveTo({ lng: result.lng, lat: result.lat, zoom: PLACE_ZOOM });
      askAbout(result.lng, result.lat);
      return;
    case "section":
      readSection(result.plan, result.id);
      return;
    case "text":
      readSection(result.plan, result.block);
  }
}

/** Highlights a found feature on the map while it is pointed at. */
export function pointAt(result: SearchResult | null): void {
  store.getState().hoverFeature(result?.type === "feature" ? result.id : null);
}
