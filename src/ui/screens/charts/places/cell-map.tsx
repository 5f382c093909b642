import { scaleLinear } from "d3-scale";
import { type CSSProperties, useMemo } from "react";
import { drawCells } from "../../../../data/charts/draw-cells.ts";
import type { Cell } from "../../../../data/read/read-cells.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";

interface CellMapProps {
  cells: readonly Cell[];
  counts: ReadonlyMap<string, number>;
  most: number;
  chosen: string | null;
  pointed: string | null;
  onPoint: (name: string | null) => void;
  onChoose: (name: string) => void;
  /** The address of the page with this place chosen, so that it can be opened in another tab. */
  addressOf: (name: string) => string;
}

/** Units of the drawing. It is scaled to the space that it has. */
const WIDTH = 320;
const MARGIN = 3;
/** Colour in a cell's background, in percent. */
const TINT = [5, 78] as const;

/**
 * Towns or counties; a darker one has more features. The list beside it says the same to keyboards and screen readers.
 */
export function CellMap({ cells, counts, most, chosen, pointed, onPoint, onChoose, addressOf }: CellMapProps) {
  const words = usePartStrings().charts.places;
  const { height, paths } = useMemo(() => drawCells(cells, WIDTH), [cells]);
  const tint = scaleLinear()
    .domain([0, Math.max(1, most)])
    .range(TINT);
  // The chosen cell and the one pointed at are drawn last, so that no neighbour covers their outlines.
  const weight = (name: string): number => (name === chosen ? 2 : name === pointed ? 1 : 0);
  const ordered = [...paths].sort((a, b) => weight(a.name) - weight(b.name));
  return (
    <svg
      className="cell-map"
      viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${height + 2 * MARGIN}`}
      aria-hidden="true"
      onPointerLeave={() => onPoint(null)}
    >
      {ordered.map(({ name, path }) => {
        const count = counts.get(name) ?? 0;
        const style: CSSProperties & Record<`--${string}`, string> = { "--tint": `${tint(count)}%` };
        return (
          <a
            key={name}
            href={addressOf(name)}
            tabIndex={-1}
            onClick={(event) => {
              event.preventDefault();
              onChoose(name);
            }}
          >
            <path
              d={path}
              style={style}
              data-chosen={name === chosen || undefined}
              data-pointed={name === pointed || undefined}
              onPointerEnter={() => onPoint(name)}
            >
              <title>{words.place(name, count)}</title>
            </path>
          </a>
        );
      })}
    </svg>
  );
}
