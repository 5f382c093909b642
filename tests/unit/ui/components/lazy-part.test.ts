import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lazyPart } from "../../../../src/ui/components/lazy-part.tsx";

vi.mock("../../../../src/ui/components/restore-styles.ts", () => ({ restoreStyles: () => Promise.resolve() }));

const Body = (): null => null;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("a part that hangs is told of after 20 s, with the way to reload, and is taken if it comes after all", async () => {
  let come = (_module: { default: () => null }): void => undefined;
  const part = lazyPart(
    () =>
      new Promise<{ default: () => null }>((resolve) => {
        come = resolve;
      }),
  );
  part.load();
  await vi.advanceTimersByTimeAsync(19_999);
  expect(part.store.getState().failures).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(part.store.getState().failures, "more than one failure offers to reload").toBe(2);
  come({ default: Body });
  await vi.advanceTimersByTimeAsync(1);
  expect(part.store.getState().Body).toBe(Body);
});

test("a part that fails is told of at once and only once, and trying again brings it", async () => {
  const answers: Promise<{ default: () => null }>[] = [
    Promise.reject(new TypeError("Failed to fetch")),
    Promise.resolve({ default: Body }),
  ];
  const part = lazyPart<object>(() => answers.shift() ?? Promise.reject(new Error("asked too often")));
  part.load();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(part.store.getState()).toEqual({ Body: null, failures: 1 });
  part.load();
  await vi.advanceTimersByTimeAsync(1);
  expect(part.store.getState().Body).toBe(Body);
});
