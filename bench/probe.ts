/** What the bare page lets the bench do. */
export interface BareProbe {
  /** Phases of the features on screen. */
  rendered(): string[];
  /** Shows one phase alone. */
  filterTo(phase: string): void;
  /** Shows everything again. @returns once it is drawn */
  showAll(): Promise<void>;
  /** ms of the map's own hit test. */
  hitTest(x: number, y: number): number;
}

declare global {
  interface Window {
    bare?: BareProbe;
  }
}
