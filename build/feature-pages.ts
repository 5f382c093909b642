import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import type * as z from "zod/mini";
import { AtlasIndex, PlanFeatures, PlanText } from "../src/model/atlas.ts";
import { pagePath } from "../src/model/ids.ts";
import { featurePage, picturePath } from "./pages/feature-page.ts";
import { listPage } from "./pages/list-page.ts";
import { drawPlanPicture } from "./pages/picture/draw-plan-picture.ts";
import { readPictureBasemap } from "./pages/picture/read-picture-basemap.ts";
import { ATLAS_PICTURE, readSiteConfig } from "./site-config.ts";

/** The style of the pages: they take colours and type from the same tokens as the app. */
const SHEETS = ["../src/styles/tokens.css", "pages/page.css"];

/** Writes a page for each feature, one that lists them all, and pictures, from the compiled data to `f/` of the build. */
export function writeFeaturePages(): Plugin {
  let publicFolder = "";
  return {
    name: "feature-pages",
    apply: "build",
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir;
    },
    // Not emitted as part of the bundle, since Vite would print a line for each of the two thousand pages.
    writeBundle({ dir = "dist" }) {
      const emit = (file: string, text: string | Buffer): void => {
        mkdirSync(dirname(join(dir, file)), { recursive: true });
        writeFileSync(join(dir, file), text);
      };
      const data = join(publicFolder, "data");
      const { site = null } = readSiteConfig(publicFolder);
      const index = read(join(data, "index.json"), AtlasIndex);
      const plans = index.plans.map((summary) => ({
        summary,
        features: read(join(data, summary.id, "features.geojson"), PlanFeatures).features,
        sections: read(join(data, summary.id, "text.json"), PlanText).sections,
      }));
      const basemap = readPictureBasemap(data);
      for (const { summary, features, sections } of plans) {
        emit(picturePath(summary.id), drawPlanPicture(summary, features, basemap));
        const byId = new Map(sections.map((section) => [section.id, section]));
        for (const feature of features)
          emit(`${pagePath(feature.id)}index.html`, featurePage(feature, summary, { sections: byId, site }));
      }
      const leading = plans.flatMap(({ features }) => features.filter(({ properties }) => properties.rank === 1));
      const districts = plans.flatMap(({ summary }) => summary.districts);
      emit(ATLAS_PICTURE, drawPlanPicture({ bbox: index.bbox, districts }, leading, basemap));
      emit("f/index.html", listPage(plans, site));
      emit("f/page.css", SHEETS.map((sheet) => readFileSync(new URL(sheet, import.meta.url), "utf8")).join("\n"));
    },
  };
}

/** @throws when the data was not compiled before the build, or was compiled by another version */
function read<Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> {
  return schema.parse(JSON.parse(readFileSync(file, "utf8")));
}
