import { type ComponentType, Fragment, type ReactNode, useEffect, useState } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import { STALLED_MS } from "../../data/read/fetch-text.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useAtlas } from "../hooks/use-atlas.ts";
import "./lazy-part.css";
import { restoreStyles } from "./restore-styles.ts";

type Frame = ComponentType<{ children: ReactNode }>;

/** A part of the page whose code is fetched apart from the rest. `LazyPart` renders it. */
interface Part<Props> {
  readonly store: StoreApi<{ Body: ComponentType<Props> | null; failures: number }>;
  readonly frame: Frame;
  readonly showsWaiting: boolean;
  /** Fetches the code, or counts a failure. */
  load(): void;
  /** Fetches the code before it is needed. A failure is not counted: opening the part fetches it again. */
  preload(): void;
}

interface PartOptions {
  /** Wraps the sentences "loading" and "could not be loaded". Default: no wrapper. */
  frame?: Frame;
  /** Whether "loading" is shown. Buttons and other small parts do not need it. Default: true. */
  showsWaiting?: boolean;
}

/** ms before "loading" is shown: a part that arrives at once must not flicker. */
const WAITING_DELAY = 300;

/** @param load imports the module whose default export is the part's component */
export function lazyPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { frame = Fragment, showsWaiting = true }: PartOptions = {},
): Part<Props> {
  const store: Part<Props>["store"] = createStore(() => ({ Body: null, failures: 0 }));
  let loading: Promise<void> | null = null;
  let hasFailed = false;
  const loadOnce = (): Promise<void> => {
    if (store.getState().Body !== null) return Promise.resolve();
    // Only a part that failed before can lack its style sheet: the loss of one part must not hold up the others.
    loading ??= (hasFailed ? restoreStyles() : Promise.resolve())
      .then(load)
      .then((module) => store.setState({ Body: module.default }))
      .finally(() => {
        loading = null;
        hasFailed = store.getState().Body === null;
      });
    return loading;
  };
  return {
    store,
    frame,
    showsWaiting,
    load: () => {
      const fail = (count: number): void => store.setState(({ failures }) => ({ failures: failures + count }));
      // To fetch once more what hangs only waits for it again, so the reader can reload at once. It is taken if it comes.
      const late = setTimeout(fail, STALLED_MS, 2);
      loadOnce()
        .catch((cause: unknown) => {
          console.error(cause);
          fail(1);
        })
        .finally(() => clearTimeout(late));
    },
    preload: () => {
      loadOnce().catch(() => undefined);
    },
  };
}

/**
 * Renders a part: at once if its code has been fetched, otherwise when it arrives. If the fetch fails, a sentence with a
 * button to try again takes the part's place, and the rest of the page keeps working.
 * React's `lazy` is not used: it keeps a failure for ever, and waits about 300 ms even if the code has been fetched.
 */
export function LazyPart<Props extends object>({ part, props }: { part: Part<Props>; props: Props }) {
  const { Body, failures } = useStore(part.store);
  useEffect(() => part.load(), [part]);
  if (Body !== null) return <Body {...props} />;
  if (failures === 0) return part.showsWaiting ? <Waiting frame={part.frame} /> : null;
  return (
    <part.frame>
      <PartFault failures={failures} onRetry={part.load} />
    </part.frame>
  );
}

/**
 * Fetches parts once the map is ready or has failed, so that they do not delay the first map and are there when the
 * reader opens them.
 * @param parts the same array at each call
 */
export function usePreload(parts: readonly { preload(): void }[]): void {
  const isMapSettled = useAtlas((state) => state.mapStatus !== "loading" && state.mapStatus !== "slow");
  useEffect(() => {
    if (isMapSettled) for (const part of parts) part.preload();
  }, [isMapSettled, parts]);
}

function Waiting({ frame: Around }: { frame: Frame }) {
  const strings = useStrings();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), WAITING_DELAY);
    return () => clearTimeout(timer);
  }, []);
  return isShown ? (
    <Around>
      <p className="quiet">{strings.loading}</p>
    </Around>
  ) : null;
}

/**
 * A retry imports the same address again. That cannot succeed in browsers that keep a failed module as long as the page
 * is open, or if a new version of the site has replaced the file. So after the second failure the whole page can be
 * reloaded; its address keeps the reader's place.
 */
function PartFault({ failures, onRetry }: { failures: number; onRetry: () => void }) {
  const strings = useStrings();
  return (
    <div className="fault" role="alert">
      <p>{strings.faults.part}</p>
      <button type="button" onClick={onRetry}>
        {strings.retry}
      </button>
      {failures > 1 && (
        <button type="button" onClick={() => location.reload()}>
          {strings.crash.reload}
        </button>
      )}
    </div>
  );
}
