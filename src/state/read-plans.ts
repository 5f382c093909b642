import { DataError } from "../data/read/data-error.ts";
import type { FeatureSource } from "../data/read/feature-source.ts";
import type { OnBytes } from "../data/read/fetch-text.ts";
import type { AtlasIndex } from "../model/atlas.ts";
import { ALL_PLANS } from "./choices.ts";
import { IDLE, type Library, type Loaded, library } from "./library.ts";
import { plansNeeded } from "./plans-needed.ts";
import { store } from "./store.ts";

/** ms between two reports of how many bytes have come. */
const REPORT_MS = 500;

/** Reads into the library what the choices need. */
export interface Reader {
  /**
   * Reads the index and what the choices need, now and after each change of them.
   * @returns a promise that resolves when the first reading has ended, well or not; it never rejects for a bad file
   */
  start(): Promise<void>;
  /** Follows the choices no more; what has begun is read to its end. */
  stop(): void;
  /** Reads again what failed and is still needed. */
  retry(): Promise<void>;
  /**
   * The index; reads it, or waits for it, unless it is ready.
   * @throws {DataError} when it cannot be read
   */
  readIndex(): Promise<AtlasIndex>;
}

/** Something that the library can hold, and how it is read into it. */
interface LibraryPart {
  /** The file, as a fault names it. */
  readonly file: string;
  readonly loaded: Loaded<unknown>;
  read(): Promise<void>;
}

export function createReader(source: FeatureSource): Reader {
  const running = new Map<string, Promise<void>>();
  let stop = (): void => undefined;

  function indexPart(): LibraryPart {
    return createLibraryPart("index.json", library.getState().index, source.readIndex, (index) => ({ index }));
  }

  function partsNeeded(): LibraryPart[] {
    const { index, plans, scriptNormalizer } = library.getState();
    if (index.status !== "ready") return [indexPart()];
    const { build } = index.value;
    const choices = store.getState();
    const parts = plansNeeded(choices, library.getState()).map((summary) =>
      createLibraryPart(
        summary.id,
        plans.get(summary.id) ?? IDLE,
        (onBytes) => source.readPlan(summary, build, onBytes),
        (loaded, before) => ({ plans: new Map(before.plans).set(summary.id, loaded) }),
      ),
    );
    if (choices.screen !== "compare" && choices.screen !== "table") return parts;
    const readNormalizer = () => source.readScriptNormalizer(build);
    return [
      ...parts,
      createLibraryPart("folds.json", scriptNormalizer, readNormalizer, (loaded) => ({ scriptNormalizer: loaded })),
    ];
  }

  /** Reads a part, or waits for the reading that has begun already. */
  function read({ file, read }: LibraryPart): Promise<void> {
    const begun = running.get(file) ?? read().finally(() => running.delete(file));
    running.set(file, begun);
    return begun;
  }

  /** Whatever goes wrong, the reader gets a sentence and a button: nobody waits for a promise that has failed. */
  async function readNeeded(): Promise<void> {
    try {
      await readUntilEnough();
    } catch (cause) {
      console.error(cause);
      const error = new DataError("unexpected", "index.json", String(cause), { cause });
      library.setState({ index: { status: "failed", error } });
    }
  }

  /** What is read can show that a choice is wrong, or that more is needed: goes on until neither is so. */
  async function readUntilEnough(): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      await checkOddChoices();
      const parts = partsNeeded().filter(({ file, loaded }) => loaded.status !== "ready" && !tried.has(file));
      if (parts.length === 0) return;
      for (const { file } of parts) tried.add(file);
      await Promise.all(parts.map(read));
    }
  }

  return {
    start: () => {
      // On its way while the index is.
      if (store.getState().side.type !== "none") fetchCheck().catch(() => undefined);
      stop = store.subscribe((state, before) => {
        if (state.plan !== before.plan || state.side !== before.side || state.screen !== before.screen) {
          void readNeeded();
        }
      });
      return readNeeded();
    },
    stop: () => stop(),
    retry: readNeeded,
    readIndex: async () => {
      if (library.getState().index.status !== "ready") await read(indexPart());
      const { index } = library.getState();
      if (index.status === "ready") return index.value;
      throw index.status === "failed" ? index.error : new DataError("unexpected", "index.json", "was not read");
    },
  };
}

/**
 * Compares the choices with what has been read. A known plan with nothing opened in it needs no comparison, so that most
 * visits do without the code for it.
 */
async function checkOddChoices(): Promise<void> {
  const { plan, side } = store.getState();
  const { index } = library.getState();
  if (index.status !== "ready") return;
  const isKnown = plan === ALL_PLANS || index.value.plans.some(({ id }) => id === plan);
  if (isKnown && side.type === "none") return;
  const check = await fetchCheck().catch((cause: unknown) => {
    // What has been read can be shown all the same.
    console.warn(cause);
    store.getState().tell({ type: "unexpected" });
  });
  check?.checkChoices();
}

function fetchCheck(): Promise<typeof import("./check-choices.ts")> {
  return import("./check-choices.ts");
}

/** @param put gives the change of the library that a step of the reading makes */
function createLibraryPart<Value>(
  file: string,
  loaded: Loaded<Value>,
  read: (onBytes: OnBytes) => Promise<Value>,
  put: (loaded: Loaded<Value>, before: Library) => Partial<Library>,
): LibraryPart {
  const show = (step: Loaded<Value>): void => {
    try {
      library.setState((before) => put(step, before));
    } catch (cause) {
      // The library has the step; what failed is somebody who follows it, such as the map.
      console.error(cause);
    }
  };
  return {
    file,
    loaded,
    read: async () => {
      show({ status: "loading" });
      let received = 0;
      let reported = Date.now();
      let isOver = false;
      const end = await settle(file, () =>
        read((bytes) => {
          received += bytes;
          // One file can have failed while another of the same part still arrives.
          if (isOver || Date.now() - reported < REPORT_MS) return;
          reported = Date.now();
          show({ status: "loading", received });
        }),
      );
      isOver = true;
      show(end);
    },
  };
}

/** Nothing that goes wrong may leave a reader with a part that loads for ever. */
async function settle<Value>(file: string, read: () => Promise<Value>): Promise<Loaded<Value>> {
  try {
    return { status: "ready", value: await read() };
  } catch (cause) {
    if (cause instanceof DataError) return { status: "failed", error: cause };
    // A bug: the reader gets a sentence and a button, the console gets the cause.
    console.error(cause);
    return { status: "failed", error: new DataError("unexpected", file, String(cause), { cause }) };
  }
}
