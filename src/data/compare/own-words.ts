import type { Passage } from "../../model/atlas.ts";

/** What ends the words about one thing in a list or a sentence. */
const CLAUSE_END = /[、,，。;；]/;
/** A comma before one of these does not end them: `…铁路,全长88公里`. */
const GOES_ON = /^[,，](?=(?:线路|路线|正线|新建)?(?:全长|总长|长度|长|里程|总里程))/;
const CLOSING = new Map([
  ["(", ")"],
  ["（", "）"],
]);

/**
 * The words of a quote that speak of the feature itself: from its own name to the end of the clause, brackets whole.
 * What a list says of its other members is not among them.
 */
export function ownWords({ exact, start, mark }: Passage): string {
  const rest = exact.slice(mark[0] - start);
  const nameLength = mark[1] - mark[0];
  let at = nameLength;
  while (at < rest.length) {
    const close = CLOSING.get(rest.charAt(at));
    if (close !== undefined) {
      const end = rest.indexOf(close, at);
      at = end === -1 ? rest.length : end + 1;
    } else if (CLAUSE_END.test(rest.charAt(at)) && !GOES_ON.test(rest.slice(at))) {
      break;
    } else {
      at += 1;
    }
  }
  return rest.slice(0, at);
}
