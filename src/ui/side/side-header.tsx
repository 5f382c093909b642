import type { ReactNode } from "react";
import type { Kind, Phase } from "../../model/vocabulary.ts";
import { Marker } from "../components/symbol.tsx";
import { CloseSide } from "./side-frame.tsx";

interface SideHeaderProps {
  title: string;
  titleId?: string;
  subtitle?: string;
  kind?: Kind;
  phase?: Phase;
  children?: ReactNode;
}

/** Head of the right-hand side. It takes the focus when it appears, so that the keyboard continues here. */
export function SideHeader({ title, titleId, subtitle, kind, phase, children }: SideHeaderProps) {
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
      {children}
      <CloseSide />
    </header>
  );
}

function takeFocus(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
}
