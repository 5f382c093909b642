/** What the map's own controls are called, in the language of the interface. */
export interface ControlNames {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly attribution: string;
}

/** Names the controls that the map engine has put into its element; it does so in English by itself. */
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
    // A tooltip over the whole canvas would only stand in the way.
    if (control instanceof HTMLButtonElement) control.title = label;
  }
}
