import type { Passage } from "../../model/atlas.ts";

/** A character that ends what a list or a sentence says about one thing. */
const CLAUSE_END = /[、,，。;；]/;
/** A comma that does not end it, because a length follows: `…铁路,全长88公里`. */
const GOES_ON = /^[,，](?=(?:线路|路线|正线|新建)?(?:全长|总长|长度|长|里程|总里程))/;
const CLOSING = new Map([
  ["(", ")"],
  ["（", "）"],
]);

/**
 * The part of a quote that is about the feature itself: from its name to the end of the clause, where a comma inside
 * brackets does not end the clause. What a list says about its other members is left out.
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
