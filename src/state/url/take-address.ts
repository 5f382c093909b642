import type { Language } from "../../model/language.ts";
import type { BadParameter, Choices } from "../choices.ts";
import { store } from "../store.ts";
import { readUrl } from "./read-url.ts";
import { writeUrl } from "./write-url.ts";

/** How a name in a query string looks, ours or another's. */
const PLAIN_KEY = /^[a-z]\w*$/;

/**
 * Takes the choices from an address, at once; if that leaves something of it over, again as it was meant, a moment later.
 * @param home the language where the address names none
 * @param isWanted whether nothing has been chosen since, and the address is the same
 * @param kept the language that stays, whatever the address names: a step of history changes what is shown, not who reads
 */
export function takeAddress(query: string, home: Language, isWanted: () => boolean, kept?: Language): void {
  const { choices, bad } = readUrl(query, home);
  take(choices, kept);
  const isOdd = bad.length > 0 || [...new URLSearchParams(query).keys()].some((key) => !PLAIN_KEY.test(key));
  if (isOdd) void readAgain(query, home, { choices, bad }, isWanted, kept);
}

/** Reads an address that the plain reading does not exhaust as it was meant, and names what is left of it. */
async function readAgain(
  query: string,
  home: Language,
  plain: ReturnType<typeof readUrl>,
  isWanted: () => boolean,
  kept?: Language,
): Promise<void> {
  try {
    const { mendAddress } = await import("./odd-address.ts");
    const mended = mendAddress(query);
    const { choices, bad } = readUrl(mended.query, home);
    if (!isWanted()) return;
    if (writeUrl(choices) !== writeUrl(plain.choices)) take(choices, kept);
    tellBad(bad);
    if (mended.left !== "") store.getState().tell({ type: "address-left-over", text: mended.left });
  } catch (cause) {
    console.warn(cause);
    tellBad(plain.bad);
  }
}

function take(choices: Choices, language = choices.language): void {
  // An address holds neither panel nor follow.
  const { panel, follow, restore } = store.getState();
  restore({ ...choices, panel, follow, language });
}

function tellBad(what: readonly BadParameter[]): void {
  if (what.length > 0) store.getState().tell({ type: "bad-address", what });
}
