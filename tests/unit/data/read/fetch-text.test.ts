import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fetchText } from "../../../../src/data/read/fetch-text.ts";

const base = "https://atlas.example/data/";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A server whose body the test sends piece by piece, and whether the page has given up. */
function slowServer() {
  const server = { givenUp: false, send: (_text: Uint8Array): void => undefined, end: (): void => undefined };
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      server.send = (text) => controller.enqueue(text);
      server.end = () => controller.close();
    },
  });
  vi.stubGlobal("fetch", async (_address: URL, { signal }: RequestInit) => {
    signal?.addEventListener("abort", () => {
      server.givenUp = true;
    });
    return new Response(body);
  });
  return server;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a transfer", () => {
  test("that is slow but moves is never cut off, and tells of its bytes", async () => {
    const server = slowServer();
    const heard: number[] = [];
    const text = fetchText(base, "a.json", { onBytes: (count) => heard.push(count) });
    const [half, rest] = [bytes("规划").slice(0, 4), bytes("规划").slice(4)];
    for (const piece of [half, rest, bytes("!")]) {
      await vi.advanceTimersByTimeAsync(19_000);
      server.send(piece);
    }
    await vi.advanceTimersByTimeAsync(19_000);
    server.end();
    expect(await text).toBe("规划!");
    expect(heard).toEqual([4, 2, 1]);
    expect(server.givenUp).toBe(false);
  });

  test("that falls silent in the middle ends in a fault, and its connection is free again", async () => {
    const server = slowServer();
    const text = fetchText(base, "a.json");
    const fails = expect(text).rejects.toMatchObject({ fault: "stalled", file: "a.json" });
    server.send(bytes("{"));
    await vi.advanceTimersByTimeAsync(20_001);
    await fails;
    expect(server.givenUp).toBe(true);
  });

  test("that a server accepts and never answers ends in a fault", async () => {
    vi.stubGlobal("fetch", () => new Promise(() => undefined));
    const fails = expect(fetchText(base, "a.json")).rejects.toMatchObject({ fault: "stalled" });
    await vi.advanceTimersByTimeAsync(20_000);
    await fails;
  });

  test("that index.html has begun and that is never answered ends in a fault too", async () => {
    const sent = new Promise<Response>(() => undefined);
    const fails = expect(fetchText(base, "index.json", { sent })).rejects.toMatchObject({ fault: "stalled" });
    await vi.advanceTimersByTimeAsync(20_000);
    await fails;
  });
});
