import type { NameResult, Range, SearchResult, TextWithMatches } from "../../data/search/search-source.ts";
import { planOf } from "../../model/ids.ts";
import { usePartStrings } from "../../strings/use-part-strings.ts";
import { Marker } from "../components/symbol.tsx";
import { useLibrary } from "../hooks/use-atlas.ts";
import { pointAt } from "./open-result.ts";

interface SearchOptionProps {
  id: string | undefined;
  result: SearchResult;
  active: boolean;
  onChoose(result: SearchResult, asText: boolean): void;
}

/** One result. The focus stays in the search box, so keys are handled there. */
export function SearchOption({ id, result, active, onChoose }: SearchOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys for its options
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className="search-option"
      data-type={result.type}
      // The box must not lose the focus before the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(result, event.shiftKey)}
      onPointerEnter={() => pointAt(result)}
      onPointerLeave={() => pointAt(null)}
    >
      <ResultText result={result} />
    </div>
  );
}

function ResultText({ result }: { result: SearchResult }) {
  const strings = usePartStrings();
  const titleOf = usePlanTitle();
  switch (result.type) {
    case "feature":
      return (
        <>
          <Marker kind={result.kind} phase={result.phase} />
          <FoundName result={result} />
          <small className="search-facts">
            {strings.phases[result.phase]}
            <br />
            {titleOf(planOf(result.id))}
          </small>
        </>
      );
    case "place":
      return (
        <>
          <FoundName result={result} />
          <small className="search-facts">{result.county}</small>
        </>
      );
    case "section":
      return (
        <>
          <span className="search-name">
            {result.label !== "" && <small>{result.label}</small>} <MatchedText {...result.name} />
          </span>
          <small className="search-facts">{titleOf(result.plan)}</small>
        </>
      );
    case "text":
      return (
        <span className="search-name">
          <q
            data-cut-before={result.snippet.cutBefore || undefined}
            data-cut-after={result.snippet.cutAfter || undefined}
          >
            <MatchedText {...result.snippet} />
          </q>
          <small>{strings.punctuation.facts(titleOf(result.plan), result.heading)}</small>
        </span>
      );
  }
}

function FoundName({ result }: { result: NameResult }) {
  const strings = usePartStrings();
  return (
    <span className="search-name">
      <MatchedText {...result.name} />
      {result.alias !== null && (
        <small>
          {strings.card.aliases} <MatchedText {...result.alias} />
        </small>
      )}
    </span>
  );
}

/** A plan's short title by its ID. */
function usePlanTitle(): (plan: string) => string {
  const { index } = useLibrary();
  const plans = index.status === "ready" ? index.value.plans : [];
  return (plan) => plans.find(({ id }) => id === plan)?.shortTitle ?? plan;
}

/** A text with the matched ranges highlighted. The ranges are in order and do not overlap. */
function MatchedText({ text, matches }: TextWithMatches) {
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
