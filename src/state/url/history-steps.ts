/**
 * ms without a change before the address is corrected: browsers redraw their address bar, and refuse many changes in a
 * row.
 */
const REST_MS = 250;

/**
 * What cannot wait is written at once, since a reload reads the address before it tells the page: at most so many in so
 * many ms, of which browsers bear twice as many.
 */
const BURST = { most: 20, ms: 10_000 };

/** The key that says that the page stands in another one. */
const EMBED = "embed";

/** What the address needs of a browser's window. */
export interface AddressWindow {
  readonly location: { readonly search: string };
  readonly history: Pick<History, "pushState" | "replaceState" | "back">;
  addEventListener(event: AddressEvent, listen: () => void): void;
  removeEventListener(event: AddressEvent, listen: () => void): void;
}

/** Browsers differ in which of the last three still lets a page correct its address. */
type AddressEvent = "popstate" | "pagehide" | "visibilitychange" | "beforeunload";
const LAST_EVENTS = ["pagehide", "visibilitychange"] as const;

/** The steps of the browser's history, each with the address of what it shows. */
export interface Steps {
  add(address: string): void;
  /** Takes the step back that was added last, to the one with this address. */
  takeBack(address: string): void;
  /** Corrects the address of the present step, at once or once the corrections rest. */
  correct(address: string, when: "at once" | "at rest"): void;
  /** Follows what covers a phone's page: that is a step of its own, with the address of the step below. */
  cover(isCovered: boolean): void;
  stop(): void;
}

export interface StepEvents {
  /** The reader has gone to another step, whose address the window has now. */
  arrive(): void;
  /** The step of what covers the page has gone, or has become that of a choice. */
  uncover(): void;
  isCovered(): boolean;
}

/** Whether the page stands in another page. */
export function isFramedIn({ location }: AddressWindow): boolean {
  return new URLSearchParams(location.search).get(EMBED) === "1";
}

/**
 * A choice made in what covers the page takes over its step; a cover that is closed otherwise takes its step back. A page
 * that stands in another adds no steps: Back belongs to that page.
 */
export function createSteps(page: AddressWindow, events: StepEvents): Steps {
  const isFramed = isFramedIn(page);
  let correction: string | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** When the last corrections were made, the earliest first. */
  let corrected: readonly number[] = [];
  /** The address of the step below, while the present step is a cover's. */
  let below: string | null = null;
  /** Between asking the browser for a step back from a cover and its coming there: the history must not be touched. */
  let isReturning = false;
  /** The address of a step that waits for that. */
  let waiting: string | null = null;
  /** The address, as the window has it, of the step before the one that was added last. */
  let left: string | null = null;

  function correctNow(): void {
    clearTimeout(rest);
    page.removeEventListener("beforeunload", correctNow);
    if (correction === null || isReturning) return;
    page.history.replaceState(null, "", isFramed ? `${correction}&${EMBED}=1` : correction);
    // The step below is corrected when the cover has gone.
    if (below === null) correction = null;
    corrected = [...corrected, Date.now()].slice(-BURST.most);
  }

  function mayCorrectNow(): boolean {
    const [earliest] = corrected;
    return earliest === undefined || corrected.length < BURST.most || Date.now() - earliest > BURST.ms;
  }

  function correct(address: string, when: "at once" | "at rest"): void {
    correction = address;
    if (when === "at once" && mayCorrectNow()) {
      correctNow();
      return;
    }
    clearTimeout(rest);
    rest = setTimeout(correctNow, REST_MS);
    // Only while something waits: some browsers keep no page for Back that listens to this.
    page.addEventListener("beforeunload", correctNow);
  }

  function add(address: string): void {
    if (isFramed) {
      correction = address;
      correctNow();
    } else if (isReturning) {
      waiting = address;
    } else if (below === null) {
      correctNow();
      left = page.location.search;
      page.history.pushState(null, "", address);
    } else {
      page.history.replaceState(null, "", address);
      correction = null;
      below = null;
      left = null;
      events.uncover();
    }
  }

  function takeBack(address: string): void {
    if (isFramed || isReturning || below !== null || left === null) {
      correct(address, "at once");
      return;
    }
    // As the step of a cover is taken back: what is chosen meanwhile waits, and nothing is read from the address.
    clearTimeout(rest);
    correction = address;
    below = left;
    isReturning = true;
    page.history.back();
  }

  function cover(isCovered: boolean): void {
    if (isFramed || isReturning || isCovered === (below !== null)) return;
    correctNow();
    if (isCovered) {
      below = page.location.search;
      page.history.pushState(null, "");
    } else {
      isReturning = true;
      page.history.back();
    }
  }

  function followHistory(): void {
    clearTimeout(rest);
    const isUncovered = below !== null && page.location.search === below;
    const wasAsked = isReturning;
    const next = waiting;
    below = null;
    isReturning = false;
    waiting = null;
    if (!isUncovered) {
      correction = null;
      events.arrive();
      events.uncover();
      return;
    }
    if (!wasAsked) events.uncover();
    // Goes on with what was chosen while the cover was there, or its step was being taken back.
    correctNow();
    if (next !== null) add(next);
    cover(events.isCovered());
  }

  page.addEventListener("popstate", followHistory);
  for (const event of LAST_EVENTS) page.addEventListener(event, correctNow);
  return {
    add,
    takeBack,
    correct,
    cover,
    stop: () => {
      correctNow();
      page.removeEventListener("popstate", followHistory);
      for (const event of LAST_EVENTS) page.removeEventListener(event, correctNow);
    },
  };
}
