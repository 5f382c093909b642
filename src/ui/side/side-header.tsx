import "./side.css";
import type { ReactNode } from "react";
import type { Kind, Phase } from "../../model/vocabulary.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { Marker } from "../components/symbol.tsx";
import { useAtlas } from "../hooks/use-atlas.ts";

interface SideHeaderProps {
  title: string;
  titleId?: string;
  subtitle?: string;
  kind?: Kind;
  phase?: Phase;
  children?: ReactNode;
}

/** Head of the right-hand side. It takes the focus when it appears, so that the keyboard goes on from here. */
export function SideHeader({ title, titleId, subtitle, kind, phase, children }: SideHeaderProps) {
  const strings = useStrings();
  const closeSide = useAtlas((state) => state.closeSide);
  return (
    <header className="side-header">
      {kind !== undefined && phase !== undefined && <Marker kind={kind} phase={phase} size={34} />}
      <div className="side-title">
        {/* A new title is a new side. */}
        <h2 key={title} ref={takeFocus} id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {subtitle !== undefined && <p>{subtitle}</p>}
      </div>
      {children}
      <button type="button" className="close" aria-label={strings.close} onClick={closeSide}>
        ×
      </button>
    </header>
  );
}

function takeFocus(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
}
