/*
 * A shim over the engine. MapLibre paints whenever a source is read and whenever a tile is built, so a change of several
 * sources shows as several nearly equal frames. Without a GPU these frames delay the one that shows the whole change.
 * MapLibre has no call to hold its frames, so the map's `triggerRepaint` is replaced: every frame goes through it.
 */

/** The version of maplibre-gl on which this was proved, by the filter row of `npm run bench` and the browser tests. */
export const PROVED_ON = "6.17.0";

/** What is needed of a map to hold its frames. */
export interface RepaintingMap {
  triggerRepaint(): void;
  isMoving(): boolean;
  isSourceLoaded(source: string): boolean;
  on(type: "sourcedata", listener: (event: SourceEvent) => void): unknown;
  on(type: "movestart", listener: () => void): unknown;
}

interface SourceEvent {
  readonly sourceId: string;
  readonly sourceDataType: string;
}

/** A frame is held for at most this time, ms. */
const LONGEST_HOLD_MS = 400;

/**
 * Makes a map's frames holdable, so that a change of data shows in one frame.
 * @returns a function that holds the frames until the given sources are built from their latest data. A moving map is
 * never held.
 */
export function createRepaintHold(map: RepaintingMap): (sources: readonly string[]) => void {
  const repaint = map.triggerRepaint.bind(map);
  const awaited = new Set<string>();
  let limit: ReturnType<typeof setTimeout> | undefined;

  map.triggerRepaint = () => {
    if (awaited.size === 0) repaint();
  };

  function release(): void {
    if (awaited.size === 0) return;
    awaited.clear();
    clearTimeout(limit);
    repaint();
  }

  map.on("sourcedata", ({ sourceId, sourceDataType }) => {
    // "metadata" comes as soon as the data is read, before its tiles are asked for.
    if (sourceDataType === "metadata" || !awaited.has(sourceId) || !map.isSourceLoaded(sourceId)) return;
    if (awaited.size === 1) release();
    else awaited.delete(sourceId);
  });
  map.on("movestart", release);

  return (sources) => {
    if (sources.length === 0 || map.isMoving()) return;
    for (const source of sources) awaited.add(source);
    clearTimeout(limit);
    limit = setTimeout(release, LONGEST_HOLD_MS);
  };
}
