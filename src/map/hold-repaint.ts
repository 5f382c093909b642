/** What of a map is needed to hold its frames. */
export interface Framed {
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

/** A change is not waited for any longer, ms. */
const LONGEST_WAIT_MS = 400;

/**
 * Has a change of data shown in one frame. The engine would paint as each source is read and each tile is cut, much the same
 * picture several times over: without a GPU those frames hold up the one that counts.
 * @returns holds the map's frames until these sources are cut from what they were last given; a moving map is never held
 */
export function gatherFrames(map: Framed): (sources: readonly string[]) => void {
  const repaint = map.triggerRepaint.bind(map);
  const awaited = new Set<string>();
  let patience: ReturnType<typeof setTimeout> | undefined;

  map.triggerRepaint = () => {
    if (awaited.size === 0) repaint();
  };

  function release(): void {
    if (awaited.size === 0) return;
    awaited.clear();
    clearTimeout(patience);
    repaint();
  }

  map.on("sourcedata", ({ sourceId, sourceDataType }) => {
    // Told as soon as the data is read, before its tiles are asked for.
    if (sourceDataType === "metadata" || !awaited.has(sourceId) || !map.isSourceLoaded(sourceId)) return;
    if (awaited.size === 1) release();
    else awaited.delete(sourceId);
  });
  map.on("movestart", release);

  return (sources) => {
    if (sources.length === 0 || map.isMoving()) return;
    for (const source of sources) awaited.add(source);
    clearTimeout(patience);
    patience = setTimeout(release, LONGEST_WAIT_MS);
  };
}
