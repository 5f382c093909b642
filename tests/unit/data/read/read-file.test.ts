import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import { DataError } from "../../../../src/data/read/data-error.ts";
import { readFile } from "../../../../src/data/read/read-file.ts";

const schema = z.object({ version: z.literal(1), name: z.string() });
const read = (): Promise<unknown> => readFile("https://atlas.example/data/", "a/b.json?b=1", schema);

/** The server's answer to every request. */
function answer(body: BodyInit | null, init?: ResponseInit) {
  const fetch = vi.fn(async (_address: URL) => new Response(body, init));
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

/** A body whose connection breaks after its first characters. */
function brokenBody(): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"version":1,'));
      controller.error(new TypeError("network error"));
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

test("a good file is fetched below the base, and comes back as its schema wants it", async () => {
  const fetch = answer('{"version":1,"name":"a"}');
  expect(await read()).toEqual({ version: 1, name: "a" });
  expect(String(fetch.mock.calls[0]?.[0])).toBe("https://atlas.example/data/a/b.json?b=1");
});

describe("a file that cannot be used has a fault of its own:", () => {
  test("unreachable, without a network", async () => {
    const cause = new TypeError("Failed to fetch");
    vi.stubGlobal("fetch", () => Promise.reject(cause));
    await expect(read()).rejects.toMatchObject({ fault: "unreachable", file: "a/b.json?b=1", cause });
  });

  test.each<[string, BodyInit, ResponseInit | undefined, string]>([
    ["missing, when the server says so", "not found", { status: 404 }, "HTTP 404"],
    ["missing, when the server has an error", "", { status: 500 }, "HTTP 500"],
    ["missing, when the server answers with a page", "\n<!doctype html>", undefined, "a/b.json"],
    ["truncated, when it is cut off", '{"version":1,"na', undefined, "JSON"],
    ["truncated, when it is empty", "", undefined, "JSON"],
    ["truncated, when the connection breaks in the middle", brokenBody(), undefined, "network error"],
    ["version, when another compiler wrote it", '{"version":2,"name":1}', undefined, "data version 2"],
    ["shape, when a field is not what it should be", '{"version":1,"name":1}', undefined, "name"],
    ["shape, when it is no object", "[]", undefined, "Invalid input"],
  ])("%s", async (what, body, init, detail) => {
    answer(body, init);
    const error: unknown = await read().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(DataError);
    expect(error).toMatchObject({ fault: what.split(",")[0], file: "a/b.json?b=1" });
    expect(String(error)).toContain(detail);
  });
});
