import { useState } from "react";
import { useStore } from "zustand";
import { mapPort } from "../../state/map-port.ts";
import { usePartStrings } from "../../strings/use-part-strings.ts";
import { saveFile } from "../components/save-file.ts";
import { savesFiles } from "../components/saves-files.ts";
import { useAtlas, usePlans, useSelected } from "../hooks/use-atlas.ts";
import "./figure-button.css";

/** Saves the visible map as a picture that can be printed or cited. */
export default function FigureButton() {
  const strings = usePartStrings();
  const plans = usePlans();
  const plan = useAtlas((state) => state.plan);
  const selected = useSelected();
  const tell = useAtlas((state) => state.tell);
  const takeSnapshot = useStore(mapPort, (port) => port.takeSnapshot);
  const [drawing, setDrawing] = useState(false);
  if (takeSnapshot === null) return null;

  const save = async (): Promise<void> => {
    setDrawing(true);
    try {
      const [{ captionOf, fileNameOf }, { drawFigure }, snapshot] = await Promise.all([
        import("./caption.ts"),
        import("./draw-figure.ts"),
        takeSnapshot(),
      ]);
      const { features, attribution } = snapshot;
      const caption = captionOf({ strings, plans, inSight: features, selected, attribution });
      saveFile(await drawFigure(snapshot, caption), fileNameOf(strings, plan, selected));
      if (!savesFiles()) tell({ type: "not-saved" });
    } catch (cause) {
      console.error(cause);
      tell({ type: "export-failed" });
    } finally {
      setDrawing(false);
    }
  };
  const { title, help, drawing: waiting } = strings.figure;
  return (
    <button
      type="button"
      className="figure-button"
      aria-label={title}
      title={drawing ? waiting : strings.punctuation.labelled(title, help)}
      aria-busy={drawing}
      disabled={drawing}
      onClick={() => void save()}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M3.5 4.5h13v11h-13zM4 13l3.6-3.6 2.6 2.6 2.1-2.1 3.9 3.9M12.7 7.6v.1"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
    </button>
  );
}
