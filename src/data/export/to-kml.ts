import { KINDS } from "../../model/vocabulary.ts";
import type { Feature } from "../plan/plan-data.ts";
import { COLUMN_NAMES } from "./column-names.ts";
import { columnsOf } from "./columns.ts";
import { type ExportContext, type ExportWords, ownerOf } from "./context.ts";
import { geometryKml } from "./kml-geometry.ts";
import { cleanText } from "./safe-text.ts";

/**
 * Features as KML 2.2, one folder for each kind: the quotes are the description, everything else is named data.
 * Unlocated features are placemarks without a geometry. No kept library writes styles, folders and display names.
 */
export function toKml(features: readonly Feature[], { plans, words, colours }: ExportContext): string {
  const used = KINDS.filter((kind) => features.some(({ properties }) => properties.kind === kind));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    `<name>${escapeXml(words.brand)}</name>`,
    `<description>${escapeXml(words.disclaimer)}</description>`,
    ...used.map((kind) => style(kind, colours[kind])),
    ...used.flatMap((kind) => [
      `<Folder><name>${escapeXml(words.kinds[kind])}</name>`,
      ...features
        .filter(({ properties }) => properties.kind === kind)
        .map((feature) => placemark(feature, ownerOf(plans, feature), words)),
      "</Folder>",
    ]),
    "</Document></kml>\n",
  ].join("\n");
}

function placemark(feature: Feature, plan: Parameters<typeof columnsOf>[1], words: ExportWords): string {
  const columns = columnsOf(feature, plan, words);
  const data = COLUMN_NAMES.flatMap((name) => {
    const value = columns[name];
    if (value === null || name === "name" || name === "wkt") return [];
    return [
      `<Data name="${name}"><displayName>${escapeXml(words.columns[name])}</displayName>` +
        `<value>${escapeXml(String(value))}</value></Data>`,
    ];
  });
  return [
    `<Placemark><name>${escapeXml(feature.properties.name)}</name>`,
    `<description>${escapeXml(String(columns.quotes ?? ""))}</description>`,
    `<styleUrl>#${feature.properties.kind}</styleUrl>`,
    `<ExtendedData>${data.join("")}</ExtendedData>`,
    feature.geometry === null ? "" : geometryKml(feature.geometry),
    "</Placemark>",
  ].join("");
}

/** @param colour #rrggbb; KML has aabbggrr */
function style(kind: string, colour: string): string {
  const reversed = `${colour.slice(5, 7)}${colour.slice(3, 5)}${colour.slice(1, 3)}`;
  return (
    `<Style id="${kind}"><IconStyle><color>ff${reversed}</color></IconStyle>` +
    `<LineStyle><color>ff${reversed}</color><width>3</width></LineStyle>` +
    `<PolyStyle><color>40${reversed}</color></PolyStyle></Style>`
  );
}

/** A carriage return too, since XML reads a bare one as a line feed. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Text for an XML element or attribute. */
function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
}
