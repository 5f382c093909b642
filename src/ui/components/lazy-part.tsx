import { type ComponentType, useEffect, useReducer, useState } from "react";

/** A part of the page that is fetched apart from the rest, when it is first needed or before. */
export class LaterPart<Props> {
  fetched: ComponentType<Props> | null = null;
  readonly #fetch: () => Promise<{ readonly default: ComponentType<Props> }>;

  constructor(fetch: () => Promise<{ readonly default: ComponentType<Props> }>) {
    this.#fetch = fetch;
  }

  async fetch(): Promise<void> {
    this.fetched ??= (await this.#fetch()).default;
  }

  /** Fetches it before anybody needs it. A failure waits until somebody does. */
  prepare(): void {
    this.fetch().catch(() => undefined);
  }
}

/**
 * Draws a later part: at once when it is there, else when it has come. (React's own lazy parts keep whoever opens them
 * first waiting for a third of a second, even when they are there.)
 */
export function Later<Props extends object>({ part, props }: { part: LaterPart<Props>; props: Props }) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [fault, setFault] = useState<{ cause: unknown } | null>(null);
  useEffect(() => {
    if (part.fetched === null) part.fetch().then(redraw, (cause: unknown) => setFault({ cause }));
  }, [part]);
  if (fault !== null) throw fault.cause;
  const Fetched = part.fetched;
  return Fetched === null ? null : <Fetched {...props} />;
}
