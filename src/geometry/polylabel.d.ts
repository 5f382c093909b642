declare module "polylabel" {
  /** The point of a polygon farthest from its edges, to within `precision` (units of the coordinates). */
  export default function polylabel(polygon: number[][][], precision?: number): number[];
}
