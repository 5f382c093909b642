import type { KeyboardEvent } from "react";
import { PANELS } from "../../state/choices.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useAtlas } from "../hooks/use-atlas.ts";
import "./panel-tabs.css";

/** The tabs of legend, outline and list. One of the three stands beside the map. */
export function PanelTabs() {
  const strings = useStrings();
  const panel = useAtlas((state) => state.panel);
  const choosePanel = useAtlas((state) => state.choosePanel);

  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const next = PANELS.at((PANELS.indexOf(panel) + step) % PANELS.length);
    if (next === undefined) return;
    choosePanel(next);
    document.getElementById(`tab-${next}`)?.focus();
    event.preventDefault();
  };

  return (
    <div className="tabs" role="tablist" onKeyDown={walk}>
      {PANELS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === panel}
          aria-controls="panel-body"
          tabIndex={name === panel ? 0 : -1}
          onClick={() => choosePanel(name)}
        >
          {strings.panels[name]}
        </button>
      ))}
    </div>
  );
}
