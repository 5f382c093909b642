import type { Language } from "../../model/language.ts";
import { type Choices, FIRST_CHOICES } from "../choices.ts";
import { choicesOf, store } from "../store.ts";
import { type AddressWindow, createSteps, isFramedIn } from "./history-steps.ts";
import { readUrl } from "./read-url.ts";
import { takeAddress } from "./take-address.ts";
import { writeUrl } from "./write-url.ts";

/**
 * Takes the choices from the address, then keeps both the same. Opening a feature, a plan or a screen adds a step to
 * the history; every other change corrects the present step: a filter at once, panning when it rests. What the program
 * amends in the choices changes no address: one that could not be understood stays as it was typed until the next choice.
 * @param home the language where an address names none
 * @returns a function that stops it
 */
export function syncUrl(page: AddressWindow, home: Language = FIRST_CHOICES.language): () => void {
  if (isFramedIn(page)) store.getState().noteFrame();
  /** Choices of the visitor so far. */
  let chosen = 0;
  restore();
  /** The choices that the present step stands for, as an address; the step itself may say them in other words. */
  let stands = writeUrl(choicesOf(store.getState()), home);

  const steps = createSteps(page, {
    arrive: () => {
      const { language } = store.getState();
      restore(language);
      if (readUrl(page.location.search, home).choices.language !== language) steps.correct(stands, "at rest");
    },
    uncover: () => {
      const { cover, uncoverPage } = store.getState();
      if (cover !== null) uncoverPage(cover);
    },
    isCovered: () => store.getState().cover !== null,
  });

  /** @param kept the language that stays; by default that of the address is taken */
  function restore(kept?: Language): void {
    const query = page.location.search;
    const chosenBefore = chosen;
    takeAddress(query, home, () => chosen === chosenBefore && page.location.search === query, kept);
  }

  const stopListening = store.subscribe((state, previous) => {
    const now = choicesOf(state);
    const before = choicesOf(previous);
    const address = writeUrl(now, home);
    if (address !== stands) {
      stands = address;
      if (state.taken === previous.taken) {
        chosen += 1;
        if (state.takenBack !== previous.takenBack) steps.takeBack(address);
        else if (isStep(now, before)) steps.add(address);
        else steps.correct(address, now.filters === before.filters ? "at rest" : "at once");
      }
    }
    if (state.cover !== previous.cover) steps.cover(store.getState().cover !== null);
  });
  return () => {
    steps.stop();
    stopListening();
  };
}

function isStep(now: Choices, before: Choices): boolean {
  return now.plan !== before.plan || now.screen !== before.screen || now.side !== before.side;
}
