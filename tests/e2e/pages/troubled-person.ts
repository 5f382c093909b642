import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import { Person } from "./person.ts";

/** Somebody whom the page tells what is wrong, and what to do. */
export class TroubledPerson extends Person {
  notices(): Locator {
    return this.page.locator(".notice");
  }

  /** Sentences about data that could not be read. */
  faults(): Locator {
    return this.page.getByRole("alert");
  }

  async tryAgain(): Promise<void> {
    await this.faults().getByRole("button", { name: words.retry }).first().click();
  }

  /** Presses just these words on a fault's button. */
  async pressWords(words: string): Promise<void> {
    await this.faults().getByText(words, { exact: true }).click();
  }

  /** The words on the buttons beside a fault. */
  waysOut(): Promise<string[]> {
    return this.faults().getByRole("button").allInnerTexts();
  }

  /** Loads the whole page again, by the button beside a fault. */
  async loadAgain(): Promise<void> {
    await this.faults().getByRole("button", { name: words.crash.reload }).click();
  }

  /** Presses the button of a notice that ends what it tells of. */
  async takeWayOut(way: "retry" | "reload"): Promise<void> {
    await this.notices()
      .getByRole("button", { name: way === "retry" ? words.retry : words.crash.reload })
      .click();
  }

  /** Takes the similar feature that a notice offers. */
  async takeSuggestion(): Promise<void> {
    await this.notices()
      .getByRole("button", { name: words.notices.nearest("") })
      .click();
  }
}
