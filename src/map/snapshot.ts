import type { Map as MapLibre } from "maplibre-gl";
import type { Snapshot } from "../state/map-port.ts";

/** Length of the equator in metres, and of the whole world on screen at zoom 0 in CSS pixels. */
const EQUATOR_M = 40_075_016.686;
const WORLD_PX = 512;
/** px for a CSS pixel: fewer show their steps in print. */
const PRINT_RATIO = 2;

/**
 * Pictures the map once it has drawn all it was asked for.
 * @param rendered IDs of the features on screen
 */
export async function takeSnapshot(map: MapLibre, rendered: () => string[]): Promise<Snapshot> {
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

/** The drawing buffer is cleared after each frame: only while a frame is being drawn can it be copied. */
function copyCanvas(map: MapLibre): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once("render", () => {
      const source = map.getCanvas();
      const copy = document.createElement("canvas");
      copy.width = source.width;
      copy.height = source.height;
      const pen = copy.getContext("2d");
      if (pen === null) return reject(new Error("the browser gives no 2D canvas to copy the map to"));
      pen.drawImage(source, 0, 0);
      resolve(copy);
    });
    map.triggerRepaint();
  });
}
