import type { Feature, PlanData } from "../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { PAPER } from "../../../symbols/palette.ts";
import { DropDown } from "../../components/drop-down.tsx";
import { saveFile } from "../../components/save-file.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { EXPORT_FORMATS, type ExportFormat, exportWords, makeFile } from "./make-file.ts";

/** Saves what the table lists, in a format that the reader chooses. */
export function ExportMenu({ features, plans }: { features: readonly Feature[]; plans: readonly PlanData[] }) {
  const strings = usePartStrings();
  const choice = useAtlas((state) => state.plan);
  const tell = useAtlas((state) => state.tell);

  const save = async (format: ExportFormat): Promise<void> => {
    try {
      const named = plans.filter(({ summary }) => features.some(({ plan }) => plan === summary.id));
      const context = { plans: named, words: exportWords(strings), colours: PAPER.kind };
      const file = await makeFile(format, features, context);
      saveFile(file, `${strings.exports.fileName(choice, features.length)}.${format}`);
    } catch (cause) {
      console.error(cause);
      tell({ type: "export-failed" });
    }
  };

  return (
    <DropDown className="table-export" face={strings.exports.title}>
      {(close) => (
        <div className="export-menu">
          <p className="quiet">{strings.exports.subject(features.length)}</p>
          {EXPORT_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              disabled={features.length === 0}
              onClick={() => {
                close();
                void save(format);
              }}
            >
              <strong>{strings.exports.formats[format]}</strong>
              <small>{strings.exports.formatHelp[format]}</small>
            </button>
          ))}
        </div>
      )}
    </DropDown>
  );
}
