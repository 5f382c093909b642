import { type ComponentType, Fragment, type ReactNode, useEffect, useState } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import { useStrings } from "../../strings/use-strings.ts";
import { useAtlas } from "../hooks/use-atlas.ts";
import "./lazy-part.css";

type Frame = ComponentType<{ children: ReactNode }>;

/** A part of the page whose code is fetched apart from the rest. `LazyPart` draws it. */
interface Part<Props> {
  readonly store: StoreApi<{ Body: ComponentType<Props> | null; failures: number }>;
  readonly frame: Frame;
  readonly showsWaiting: boolean;
  /** Fetches the code, or counts a failure. */
  load(): void;
  /** Fetches the code before it is needed. A failure is not counted: whoever opens the part fetches it again. */
  preload(): void;
}

interface PartOptions {
  /** Stands around the sentences "loading" and "could not be loaded". Default: nothing. */
  frame?: Frame;
  /** False for buttons and the like, which are not missed while they load. Default: true. */
  showsWaiting?: boolean;
}

/** ms before a part says that it is loading: parts that come at once must not flicker. */
const WAITING_DELAY = 300;

/** @param load imports the module whose default export is the part's component */
export function lazyPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { frame = Fragment, showsWaiting = true }: PartOptions = {},
): Part<Props> {
  const store: Part<Props>["store"] = createStore(() => ({ Body: null, failures: 0 }));
  let loading: Promise<void> | null = null;
  const loadOnce = (): Promise<void> => {
    if (store.getState().Body !== null) return Promise.resolve();
    loading ??= load()
      .then((module) => store.setState({ Body: module.default }))
      .finally(() => {
        loading = null;
      });
    return loading;
  };
  return {
    store,
    frame,
    showsWaiting,
    load: () => {
      loadOnce().catch((cause: unknown) => {
        console.error(cause);
        store.setState(({ failures }) => ({ failures: failures + 1 }));
      });
    },
    preload: () => {
      loadOnce().catch(() => undefined);
    },
  };
}

/**
 * Draws a part: at once if its code is there, else when it has come. If the code cannot be fetched, a sentence with a
 * button to try again stands in the part's place, and the rest of the page goes on.
 * React's own `lazy` does not serve: it keeps a failure for ever, and waits about 300 ms even for code that is there.
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
 * Fetches parts once the map is there, or is known not to come: they do not delay the first map, and are ready before
 * anybody opens them.
 * @param parts the same array at each call
 */
export function usePreload(parts: readonly { preload(): void }[]): void {
  const isMapSettled = useAtlas((state) => state.mapStatus !== "loading");
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
 * Trying again fetches the same address. Browsers that keep a failed module for the life of the page, and a site that
 * was renewed meanwhile, need the whole page again: this is offered after the second failure. The address keeps the place.
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

// Vite takes a style sheet whose link is on the page as loaded, even when it failed: a retry would leave the part unstyled.
document.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") target.remove();
  },
  true,
);
