/** IDs of all sources and layers of an online basemap begin with this: they are told from the atlas's own by it. */
export const BASEMAP_PREFIX = "basemap-";

/** Whether a source or a layer is one of an online basemap. */
export function isOnline(id: string): boolean {
  return id.startsWith(BASEMAP_PREFIX);
}

/** Whether an error of the map comes from a source of an online basemap. */
export function isBasemapError(event: object): boolean {
  return "sourceId" in event && isOnline(String(event.sourceId));
}
