declare global {
  interface Window {
    /**
     * Put there by the bench. @returns performance.now() once the GPU is done with the first map frame that began at
     * `since` or later, a time that requestAnimationFrame gave
     */
    untilDrawn(since: number): Promise<number>;
  }
}

/**
 * Runs in the page, before its scripts. What a frame's callbacks ask for is not on the map before the GPU, here the
 * processor, has done it; and a feature that can be asked for may not have been asked to be drawn yet.
 */
export function watchDrawing(): void {
  let asked = 0;
  const draw = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (...what) {
    asked = performance.now();
    draw.apply(this, what);
  };
  window.untilDrawn = (since) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (asked < since) {
          requestAnimationFrame(() => port2.postMessage(null));
          return;
        }
        const gl = document.querySelector("canvas")?.getContext("webgl2");
        // Reading a pixel back waits for everything asked for before.
        gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        resolve(performance.now());
      };
      // A message comes after all callbacks of the frame.
      port2.postMessage(null);
    });
}
