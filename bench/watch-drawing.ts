declare global {
  interface Window {
    /**
     * Set by watchDrawing. @returns performance.now() when the GPU has drawn the first map frame that began at `since` or
     * later. `since`: a time that requestAnimationFrame gave
     */
    untilDrawn(since: number): Promise<number>;
  }
}

/**
 * Runs in the page, before its scripts. The callbacks of a frame only give orders to the GPU (here the processor): the
 * frame is drawn some time later. And a feature that the map already answers for may not have been drawn at all.
 */
export function watchDrawing(): void {
  let drawnAt = 0;
  const draw = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (...what) {
    drawnAt = performance.now();
    draw.apply(this, what);
  };
  window.untilDrawn = (since) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (drawnAt < since) {
          requestAnimationFrame(() => port2.postMessage(null));
          return;
        }
        const gl = document.querySelector("canvas")?.getContext("webgl2");
        // Reading a pixel waits until all orders before it are done.
        gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        resolve(performance.now());
      };
      // A message is delivered after all callbacks of the frame.
      port2.postMessage(null);
    });
}
