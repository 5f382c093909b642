/** Names of the map's controls, in the language of the interface. */
export interface ControlNames {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly attribution: string;
  /** How to zoom and move a map within another page; `key` is Ctrl or ⌘. */
  readonly wheel: (key: string) => string;
  readonly fingers: string;
}

/** Gives names to the controls that the map engine has added to its element. The engine's own names are English. */
export function labelControls(element: HTMLElement, names: ControlNames): void {
  const labels = {
    ".maplibregl-canvas": names.map,
    ".maplibregl-ctrl-zoom-in": names.zoomIn,
    ".maplibregl-ctrl-zoom-out": names.zoomOut,
    ".maplibregl-ctrl-attrib-button": names.attribution,
  };
  for (const [selector, label] of Object.entries(labels)) {
    const control = element.querySelector(selector);
    control?.setAttribute("aria-label", label);
    // Not the canvas: a tooltip over the whole map would only disturb.
    if (control instanceof HTMLButtonElement) control.title = label;
  }
  const wheel = element.querySelector(".maplibregl-desktop-message");
  // The engine knows the machine: it names the key that this one has.
  if (wheel !== null) wheel.textContent = names.wheel(wheel.textContent.includes("⌘") ? "⌘" : "Ctrl");
  const fingers = element.querySelector(".maplibregl-mobile-message");
  if (fingers !== null) fingers.textContent = names.fingers;
}
