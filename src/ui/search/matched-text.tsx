import type { Range, TextWithMatches } from "../../data/search/search-source.ts";

/** A text with the matched ranges highlighted. The ranges are in order and do not overlap. */
export function MatchedText({ text, matches }: TextWithMatches) {
  return cutAtMatches(text, matches).map(({ start, end, marked }) =>
    marked ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end),
  );
}

function cutAtMatches(text: string, matches: readonly Range[]) {
  const pieces: { start: number; end: number; marked: boolean }[] = [];
  let from = 0;
  for (const [start, end] of matches) {
    if (start > from) pieces.push({ start: from, end: start, marked: false });
    pieces.push({ start, end, marked: true });
    from = end;
  }
  if (from < text.length) pieces.push({ start: from, end: text.length, marked: false });
  return pieces;
}
