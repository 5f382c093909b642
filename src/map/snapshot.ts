import type { Map as MapLibre } from "maplibre-gl";
import type { Snapshot } from "../state/map-port.ts";

/** Length of the equator in metres, and of the whole world on screen at zoom 0 in CSS px. */
const EQUATOR_M = 40_075_016.686;
const WORLD_PX = 512;
/** px for one CSS px: with fewer, lines and markers look jagged in print. */
const PRINT_RATIO = 2;

/** What is needed of a map to take its picture. */
type PicturedMap = Pick<
  MapLibre,
  | "getPixelRatio"
  | "setPixelRatio"
  | "isMoving"
  | "loaded"
  | "once"
  | "triggerRepaint"
  | "getCenter"
  | "getZoom"
  | "getContainer"
  | "getCanvas"
>;

/**
 * Takes a picture of the map once it has drawn everything.
 * @param rendered gives the IDs of the features on screen
 */
export async function takeSnapshot(map: PicturedMap, rendered: () => string[]): Promise<Snapshot> {
  const usual = map.getPixelRatio();
  map.setPixelRatio(Math.max(usual, PRINT_RATIO));
  if (map.isMoving() || !map.loaded()) await map.once("idle");
  const picture = await copyCanvas(map);
  map.setPixelRatio(usual);
  const { lat } = map.getCenter();
  const metresPerPixel = (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** map.getZoom());
  const attribution = map.getContainer().querySelector(".maplibregl-ctrl-attrib-inner")?.textContent ?? "";
  return {
    picture,
    pixelRatio: picture.width / map.getCanvas().clientWidth,
    metresPerPixel,
    features: rendered(),
    attribution,
  };
}

/** The drawing buffer is cleared after each frame: it can be copied only while a frame is being drawn. */
function copyCanvas(map: PicturedMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once("render", () => {
      const source = map.getCanvas();
      const copy = document.createElement("canvas");
      copy.width = source.width;
      copy.height = source.height;
      const context = copy.getContext("2d");
      if (context === null) return reject(new Error("The browser gives no 2D canvas to copy the map to."));
      context.drawImage(source, 0, 0);
      resolve(copy);
    });
    map.triggerRepaint();
  });
}
