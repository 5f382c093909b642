import type { ReactNode } from "react";
import type { Kind, Phase } from "../../model/vocabulary.ts";
import { Spoken } from "../components/spoken.tsx";
import { Marker } from "../components/symbol.tsx";
import { CloseSide } from "./side-frame.tsx";

interface SideHeaderProps {
  title: string;
  titleId?: string;
  subtitle?: string;
  /** What a screen reader says after the title. Default: the subtitle. */
  said?: string;
  kind?: Kind;
  phase?: Phase;
  children?: ReactNode;
}

/** Head of the right-hand side. It takes the focus when it appears, so that the keyboard continues here. */
export function SideHeader({ title, titleId, subtitle, said = subtitle, kind, phase, children }: SideHeaderProps) {
  return (
    <header className="side-header">
      {kind !== undefined && phase !== undefined && <Marker kind={kind} phase={phase} size={34} />}
      <div className="side-title">
        {/* The key makes a new title take the focus. */}
        <h2 key={title} ref={takeFocus} id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {subtitle !== undefined && <p>{subtitle}</p>}
      </div>
      {said !== undefined && <Spoken>{said}</Spoken>}
      {children}
      <CloseSide />
    </header>
  );
}

function takeFocus(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
}
