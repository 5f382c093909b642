declare module "polylabel" {
  /**
   * The point inside a polygon that is farthest from its edges, to within `precision` (in units of the coordinates).
   */
  export default function polylabel(polygon: number[][][], precision?: number): number[];
}
