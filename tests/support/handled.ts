import { setImmediate } from "node:timers/promises";

/**
 * Resolves once every promise that has its answer has been handled, with all that follows from it: a turn of the event
 * loop, no span of time. For what must not happen; what must happen is waited for itself.
 */
export function allHandled(): Promise<void> {
  return setImmediate();
}
