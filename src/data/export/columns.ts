import { geoJSONToWkt } from "betterknown";
import type { Passage } from "../../model/atlas.ts";
import { wordsFor } from "../../model/codes.ts";
import { type Feature, type PlanData, pathText } from "../plan/plan-data.ts";
import type { ColumnName } from "./column-names.ts";
import type { ExportWords } from "./context.ts";
import { type ExportCell, lines } from "./export-cell.ts";
import { figureColumns } from "./figure-columns.ts";

/** Simple Features 1.2, which writes the points of a MULTIPOINT in brackets of their own. */
const WKT = { version: "1.2.0" } as const;

/** Everything that is known of a feature, one value in each column. */
export function columnsOf(feature: Feature, plan: PlanData, words: ExportWords): Record<ColumnName, ExportCell> {
  const { properties, geometry } = feature;
  return {
    id: feature.id,
    plan: plan.summary.shortTitle,
    name: properties.name,
    aliases: lines(properties.aliases),
    kind: words.kinds[properties.kind],
    phase: words.phases[properties.phase],
    certainty: words.certainties[properties.certainty],
    accuracyM: properties.accuracyM,
    rank: properties.rank,
    places: lines(properties.places),
    towns: lines(properties.towns),
    counties: lines(properties.counties),
    paths: lines(properties.passages.map(({ section }) => pathText(plan, section))),
    quotes: lines(properties.passages.map(({ exact }) => exact)),
    ranges: lines(properties.passages.map(rangeText)),
    ...figureColumns(properties.figures, words),
    partOf: lines(properties.partOf),
    sameAs: lines(properties.sameAs),
    sources: lines(properties.sources.map((source) => wordsFor(words.sources, source))),
    unlocated: properties.unlocated === null ? null : wordsFor(words.unlocatedReasons, properties.unlocated),
    note: properties.note,
    wkt: geometry === null ? null : geoJSONToWkt(geometry, WKT),
  };
}

function rangeText({ block, start, end, mark }: Passage): string {
  return `${block}@${start}-${end}/${mark[0]}-${mark[1]}`;
}
