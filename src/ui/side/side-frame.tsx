import type { ReactNode } from "react";
import { useStrings } from "../../strings/use-strings.ts";
import { useAtlas } from "../hooks/use-atlas.ts";
import "./side.css";

/** The right-hand side while the code of its content is missing. It can be closed. */
export function SideFrame({ children }: { children: ReactNode }) {
  return (
    <div>
      <header className="side-header">
        <div className="side-title" />
        <CloseSide />
      </header>
      <div className="side-body">{children}</div>
    </div>
  );
}

export function CloseSide() {
  const strings = useStrings();
  const closeSide = useAtlas((state) => state.closeSide);
  return (
    <button type="button" className="close" aria-label={strings.close} onClick={closeSide}>
      ×
    </button>
  );
}
