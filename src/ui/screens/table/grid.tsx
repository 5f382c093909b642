import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type MouseEvent, useEffect, useRef, useState } from "react";
import type { TableRow } from "../../../data/table/table-rows.ts";
import { selectedFeature } from "../../../state/choices.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { readLength } from "../../hooks/read-length.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { cellId, FeatureLine } from "./feature-line.tsx";
import { GroupLine } from "./group-line.tsx";
import { HeadRow } from "./head-row.tsx";
import { useTableChoices } from "./table-choices.ts";
import { useGridKeys } from "./use-grid-keys.ts";
import type { TableModel } from "./use-table.ts";
import { visibleColumns } from "./visible-columns.ts";

interface GridProps extends Pick<TableModel, "rows" | "plans" | "stated"> {
  /** Decides the height of lines. A grid does not support a change: it needs another key. */
  readonly isPhone: boolean;
}

/** The table itself. Only the lines on screen are rendered. */
export function Grid({ rows, plans, stated, isPhone }: GridProps) {
  const strings = useStrings();
  const columns = visibleColumns(plans, stated, isPhone);
  const toggleGroup = useTableChoices((state) => state.toggleGroup);
  const selectFeature = useAtlas((state) => state.selectFeature);
  const hoverFeature = useAtlas((state) => state.hoverFeature);
  const [{ head, line }] = useState(readHeights);
  const scroller = useRef<HTMLDivElement>(null);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => line,
    getItemKey: (index) => keyOf(rows[index], index),
    overscan: 10,
    // The head stands above the lines and stays over them while they scroll.
    scrollMargin: head,
    scrollPaddingStart: head,
    // When a line is scrolled to, its neighbour is visible too.
    scrollPaddingEnd: line,
  });

  const toggle = (row: TableRow): void => {
    if (row.type === "group") toggleGroup(row.group.key);
  };
  const open = (row: TableRow): void => (row.type === "group" ? toggle(row) : selectFeature(row.feature.id));
  const reach = (index: number): void => {
    virtual.scrollToIndex(index, { align: "auto" });
    const row = rows[index];
    hoverFeature(row?.type === "feature" ? row.feature.id : null);
  };
  const { place, goTo, onKeyDown } = useGridKeys(rows, columns.length, { reach, open, toggle });
  const height = virtual.scrollRect?.height ?? 0;
  useSelectedInView(rows, height, (index) => virtual.scrollToIndex(index, { align: "auto" }));

  const pick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const index = Number(event.target.closest<HTMLElement>("[data-row]")?.dataset.row ?? Number.NaN);
    const row = rows[index];
    if (row === undefined) return;
    goTo({ row: index, column: 0 });
    open(row);
  };

  return (
    <div className="grid-scroll" ref={scroller}>
      <div
        role="treegrid"
        className="feature-table"
        data-layout={isPhone ? "phone" : plans.length > 1 ? "several" : "one"}
        style={statedWidths(stated.length)}
        aria-label={strings.screens.table}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={rows.length === 0 ? undefined : cellId(place.row, place.column)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={pick}
      >
        <div role="rowgroup" className="table-head">
          <HeadRow columns={columns} />
        </div>
        <div role="rowgroup" className="table-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const isActive = place.row === index;
            return row.type === "group" ? (
              <GroupLine
                key={key}
                group={row.group}
                open={row.open}
                index={index}
                top={start - head}
                isActive={isActive}
                isOnePlan={plans.length === 1}
              />
            ) : (
              <FeatureLine
                key={key}
                feature={row.feature}
                plan={plans.find(({ summary }) => summary.id === row.feature.plan)}
                columns={columns}
                index={index}
                top={start - head}
                grouping={row.group.head.by}
                active={isActive ? place.column : null}
                isPhone={isPhone}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/**
 * Scrolls to a feature that is selected elsewhere, and again when its card leaves the table less height, px. If the
 * feature's group is collapsed, the group opens first.
 */
function useSelectedInView(rows: readonly TableRow[], height: number, show: (index: number) => void): void {
  const selected = useAtlas((state) => selectedFeature(state.side));
  const openGroup = useTableChoices((state) => state.openGroup);
  const shown = useRef<string | null>(null);
  const heightBefore = useRef(height);
  useEffect(() => {
    const isLower = height < heightBefore.current;
    heightBefore.current = height;
    if (selected === shown.current && !isLower) return;
    const index = rows.findIndex((row) => row.type === "feature" && row.feature.id === selected);
    if (index >= 0) {
      show(index);
      shown.current = selected;
      return;
    }
    const collapsed = rows.find(
      (row) => row.type === "group" && !row.open && row.group.features.some(({ id }) => id === selected),
    );
    if (collapsed?.type === "group") openGroup(collapsed.group.key);
    else shown.current = selected;
  });
}

/** px of the head and of a line. */
function readHeights(): { head: number; line: number } {
  return { head: readLength("--table-head"), line: readLength("--table-line") };
}

function keyOf(row: TableRow | undefined, index: number): string | number {
  if (row === undefined) return index;
  return row.type === "group" ? `group ${row.group.key}` : row.feature.id;
}

/** One width for each column of numbers; without any the list of columns has none. */
function statedWidths(stated: number): CSSProperties & Record<`--${string}`, string> {
  return stated === 0 ? {} : { "--stated": `repeat(${stated}, 112px)` };
}
