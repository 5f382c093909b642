import type { AddressWindow } from "../../src/state/url/history-steps.ts";

/** A window with a history of its own: the last step is the present one. */
export class FakeWindow implements AddressWindow {
  readonly steps: string[];
  readonly #listeners = new Map<string, () => void>();
  readonly location: { readonly search: string };
  readonly history: AddressWindow["history"];

  constructor(search: string) {
    const steps = [search];
    this.steps = steps;
    this.location = {
      get search() {
        return steps.at(-1) ?? "";
      },
    };
    this.history = {
      pushState: (_data, _title, url) => void steps.push(url === undefined ? this.location.search : String(url)),
      // As in a browser, a step back that a script asks for comes a moment later.
      back: () => void setTimeout(() => this.back()),
      replaceState: (_data, _title, url) => void steps.splice(-1, 1, String(url)),
    };
  }

  addEventListener(event: string, listen: () => void): void {
    this.#listeners.set(event, listen);
  }

  removeEventListener(event: string): void {
    this.#listeners.delete(event);
  }

  back(): void {
    this.steps.pop();
    this.#listeners.get("popstate")?.();
  }

  leave(): void {
    this.tell("pagehide");
  }

  tell(event: string): void {
    this.#listeners.get(event)?.();
  }

  hears(event: string): boolean {
    return this.#listeners.has(event);
  }
}
