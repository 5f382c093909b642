/** Names of the map's controls, in the language of the interface. */
export interface ControlNames {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly attribution: string;
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
}
