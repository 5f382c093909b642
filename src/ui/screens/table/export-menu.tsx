import { useState } from "react";
import type { Feature, PlanData } from "../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { PAPER } from "../../../symbols/palette.ts";
import { copyText } from "../../components/copy-text.ts";
import { DropDown } from "../../components/drop-down.tsx";
import { CopyDialog } from "../../components/passage/copy-dialog.tsx";
import { saveFile } from "../../components/save-file.ts";
import { savesFiles } from "../../components/saves-files.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { EXPORT_FORMATS, type ExportFormat, exportWords, makeFile } from "./make-file.ts";

/** Saves what the table lists, in a format that the reader chooses. Where nothing can be saved, it can be copied. */
export function ExportMenu({ features, plans }: { features: readonly Feature[]; plans: readonly PlanData[] }) {
  const strings = usePartStrings();
  const choice = useAtlas((state) => state.plan);
  const tell = useAtlas((state) => state.tell);
  const [isWorking, setWorking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const words = strings.exports;

  /** Makes the file and gives it on; meanwhile the button says so. */
  const make = async (format: ExportFormat, give: (file: Blob) => Promise<void>): Promise<void> => {
    setWorking(true);
    // The words must be on screen before the page is busy.
    await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
    try {
      const named = plans.filter(({ summary }) => features.some(({ plan }) => plan === summary.id));
      const context = { plans: named, words: exportWords(strings), colours: PAPER.kind };
      await give(await makeFile(format, features, context));
    } catch (cause) {
      console.error(cause);
      tell({ type: "export-failed" });
    } finally {
      setWorking(false);
    }
  };
  const save = (format: ExportFormat): Promise<void> =>
    make(format, async (file) => {
      saveFile(file, `${words.fileName(choice, features.length)}.${format}`);
      if (!savesFiles()) tell({ type: "not-saved" });
    });
  const copy = (): Promise<void> =>
    make("csv", async (file) => {
      const text = await file.text();
      if (await copyText(text)) tell({ type: "copied" });
      else setRefused(text);
    });

  return (
    <>
      <DropDown className="table-export" isBusy={isWorking} face={isWorking ? words.working : words.title}>
        {(close) => (
          <div className="export-menu">
            <p className="quiet">{words.subject(features.length)}</p>
            {!savesFiles() && (
              <p>
                {words.inApp}{" "}
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    close();
                    void copy();
                  }}
                >
                  {words.copy}
                </button>
              </p>
            )}
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
                <strong>{words.formats[format]}</strong>
                <small>{words.formatHelp[format]}</small>
              </button>
            ))}
          </div>
        )}
      </DropDown>
      {refused !== null && <CopyDialog title={words.copy} text={refused} onClose={() => setRefused(null)} />}
    </>
  );
}
