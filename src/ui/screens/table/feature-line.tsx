import { memo } from "react";
import { type Feature, headingText, type PlanData, sectionPath } from "../../../data/plan/plan-data.ts";
import type { Grouping } from "../../../data/table/group-features.ts";
import type { TableColumn } from "../../../data/table/sort-features.ts";
import { figuresIn, isStated, type StatedColumn } from "../../../data/table/stated-columns.ts";
import { selectedFeature } from "../../../state/choices.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import type { Strings } from "../../../strings/zh-hans/index.ts";
import { Marker, PhaseSample } from "../../components/symbol.tsx";
import { useAtlas } from "../../hooks/use-atlas.ts";
import "./feature-line.css";

interface CellBodyProps extends Pick<FeatureLineProps, "feature" | "plan" | "isPhone" | "grouping"> {
  readonly column: TableColumn;
  readonly strings: Strings;
}

export interface FeatureLineProps {
  readonly feature: Feature;
  readonly plan: PlanData | undefined;
  readonly columns: readonly TableColumn[];
  readonly index: number;
  /** px from the top of the table's body. */
  readonly top: number;
  readonly grouping: Grouping;
  /** Index of the column that has the keyboard's position; null if another line has it. */
  readonly active: number | null;
  readonly isPhone: boolean;
}

/** A feature as a line of the table. It is highlighted together with its shape on the map. */
export const FeatureLine = memo(function FeatureLine(props: FeatureLineProps) {
  const { feature, columns, index, top, grouping, active } = props;
  const strings = useStrings();
  const hoverFeature = useAtlas((state) => state.hoverFeature);
  const selected = useAtlas((state) => selectedFeature(state.side) === feature.id);
  const glowing = useAtlas((state) => state.hover === feature.id);
  return (
    <div
      role="row"
      className="table-line"
      aria-rowindex={index + 2}
      aria-level={grouping === "none" ? 1 : 2}
      aria-selected={selected}
      data-row={index}
      style={{ transform: `translateY(${top}px)` }}
      data-glow={glowing || undefined}
      data-active={active !== null || undefined}
      onPointerEnter={() => hoverFeature(feature.id)}
      onPointerLeave={() => hoverFeature(null)}
    >
      {columns.map((column, at) => (
        <div
          key={column}
          role="gridcell"
          id={cellId(index, at)}
          data-column={column}
          data-active={active === at || undefined}
        >
          <CellBody column={column} strings={strings} {...props} />
        </div>
      ))}
    </div>
  );
});

export function cellId(row: number, column: number): string {
  return `table-cell-${row}-${column}`;
}

/** What a cell says. */
export function CellBody({ column, feature, plan, strings, isPhone, grouping }: CellBodyProps) {
  const { name, kind, phase, certainty, places, passages } = feature.properties;
  if (isStated(column)) return <StatedCell feature={feature} column={column} strings={strings} />;
  switch (column) {
    case "name":
      return (
        <span className="table-name" title={name}>
          <Marker kind={kind} phase={phase} size={isPhone ? 24 : 20} />
          <span>
            <span>{name}</span>
            {isPhone && <small>{strings.punctuation.facts(strings.kinds[kind], ...places.slice(0, 1))}</small>}
          </span>
        </span>
      );
    case "kind":
      return strings.kinds[kind];
    case "phase":
      return (
        <span className="table-phase">
          {!isPhone && <PhaseSample phase={phase} />}
          {strings.phases[phase]}
        </span>
      );
    case "certainty":
      return <span className={certainty === "named" ? "quiet" : undefined}>{strings.certainties[certainty]}</span>;
    case "plan":
      return plan?.summary.shortTitle;
    case "place": {
      const list = strings.punctuation.list(...places);
      return <span title={list}>{list}</span>;
    }
    case "chapter":
      return <SectionCell feature={feature} plan={plan} isUnderChapter={grouping === "chapter"} />;
    case "passages":
      return passages.length;
  }
}

/** Labels of the sections of the first passage. Under a chapter's heading the chapter itself is left out. */
function SectionCell({
  feature,
  plan,
  isUnderChapter,
}: Pick<FeatureLineProps, "feature" | "plan"> & { isUnderChapter: boolean }) {
  const [first] = feature.properties.passages;
  if (plan === undefined || first === undefined) return null;
  const path = sectionPath(plan, first.section);
  const shown = isUnderChapter && path.length > 1 ? path.slice(1) : path;
  const full = path.map(headingText).join("\n");
  return <span title={full}>{shown.map(({ label, title }) => label || title).join(" ")}</span>;
}

/** The numbers of a column in the words of the text; what they measure stands in the title. */
function StatedCell({ feature, column, strings }: { feature: Feature; column: StatedColumn; strings: Strings }) {
  const figures = figuresIn(feature, column);
  if (figures.length === 0) return null;
  const list = strings.punctuation.list(...figures.map(({ words }) => words));
  return <span title={figures.map(({ passage }) => passage.exact).join("\n")}>{list}</span>;
}
