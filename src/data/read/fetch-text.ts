import { DataError, type DataFault } from "./data-error.ts";

/** ms without a byte after which a transfer is given up. A slow one that moves is never cut off. */
export const STALLED_MS = 20_000;

/** Hears of bytes that have come, as they come. */
export type OnBytes = (bytes: number) => void;

export interface Transfer {
  /** How the browser's cache is used. Default: as the server's headers say. */
  readonly cache?: RequestCache;
  readonly onBytes?: OnBytes | undefined;
  /** The answer to this request, if it was sent before. */
  readonly sent?: Promise<Response> | undefined;
}

/**
 * Fetches a file as text.
 * @param file path below `base`, with its query
 * @throws {DataError} `unreachable`, `missing`, `stalled` or `truncated`
 */
export async function fetchText(
  base: string,
  file: string,
  { cache = "default", onBytes, sent }: Transfer = {},
): Promise<string> {
  const abort = new AbortController();

  /** Waits for the answer, or for the next bytes. */
  function inTime<Value>(step: Promise<Value>, fault: DataFault): Promise<Value> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new DataError("stalled", file, `nothing came for ${STALLED_MS} ms`));
        // Browsers open few connections to a server: one that hangs must not keep its place.
        abort.abort();
      }, STALLED_MS);
      step
        .finally(() => clearTimeout(timer))
        .then(resolve, (cause: unknown) => reject(new DataError(fault, file, String(cause), { cause })));
    });
  }

  const asked = sent ?? fetch(new URL(file, base), { cache, signal: abort.signal });
  const response = await inTime(asked, "unreachable");
  if (!response.ok) throw new DataError("missing", file, `HTTP ${response.status}`);
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    // The connection can still break while the body arrives.
    const chunk = await inTime(reader.read(), "truncated");
    if (chunk.value === undefined) return text + decoder.decode();
    text += decoder.decode(chunk.value, { stream: true });
    onBytes?.(chunk.value.length);
  }
}
