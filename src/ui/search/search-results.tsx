import "./search-results.css";
import type { OpenSearch, SearchAnswer } from "../../data/search/search-source.ts";
import { usePartStrings } from "../../strings/use-part-strings.ts";
import { useLibrary } from "../hooks/use-atlas.ts";
import { SearchOption } from "./search-option.tsx";
import { type FieldLink, type Options, useOptions } from "./use-options.ts";
import { useScope, useSearch } from "./use-search.ts";

interface SearchResultsProps extends FieldLink {
  id: string;
  openSearch: OpenSearch;
  query: string;
  onlyHere: boolean;
  onOnlyHere(only: boolean): void;
}

/** The panel below the search box: the results in groups, or why there are none. */
export default function SearchResults(props: SearchResultsProps) {
  const { id, openSearch, query, onlyHere, onOnlyHere } = props;
  const strings = usePartStrings();
  const search = useSearch(openSearch, query, useScope(onlyHere));
  const options = useOptions(search, props);
  const { status } = search;
  return (
    <div className="search-popup">
      <label className="search-scope">
        <input type="checkbox" checked={onlyHere} onChange={(event) => onOnlyHere(event.target.checked)} />
        {strings.results.onlyHere}
      </label>
      <p className="visually-hidden" role="status">
        {status === "ready" && query.trim() !== "" && strings.results.count(countOf(search.answer))}
      </p>
      <div className="search-body">
        {status === "loading" && <p className="quiet">{strings.loading}</p>}
        {status === "failed" && <p role="alert">{strings.results.failed}</p>}
        {status === "ready" && <Answer answer={search.answer} query={query.trim()} onlyHere={onlyHere} />}
        <div id={id} role="listbox" aria-label={strings.search.label}>
          {status === "ready" && <Groups answer={search.answer} options={options} />}
        </div>
      </div>
      <p className="search-keys" aria-hidden="true">
        {strings.results.keys}
      </p>
    </div>
  );
}

/** Sentences about an answer besides its results. */
function Answer({ answer, query, onlyHere }: { answer: SearchAnswer; query: string; onlyHere: boolean }) {
  const { results, punctuation } = usePartStrings();
  const { index } = useLibrary();
  const plans = index.status === "ready" ? index.value.plans : [];
  const unread = plans.filter(({ id }) => answer.unread.includes(id)).map(({ shortTitle }) => shortTitle);
  return (
    <>
      {unread.length > 0 && <p className="quiet">{results.unread(punctuation.list(...unread))}</p>}
      {query === "" && <p className="quiet">{results.hint}</p>}
      {query !== "" && answer.groups.length === 0 && (
        <p className="quiet">
          {onlyHere ? punctuation.sentences(results.none(query), results.noneHere) : results.none(query)}
        </p>
      )}
    </>
  );
}

function Groups({ answer, options }: { answer: SearchAnswer; options: Options }) {
  const words = usePartStrings().results;
  const firstNear = answer.groups.find(({ near }) => near);
  let first = 0;
  return answer.groups.map((group) => {
    const { type, results, total } = group;
    const from = first;
    first += results.length;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
      <div key={type} role="group" aria-labelledby={`search-${type}`} className="search-group">
        <h3 id={`search-${type}`} role="presentation">
          {words.groups[type]}
          {group === firstNear && <small>{words.near}</small>}
          {total > results.length && <small>{words.firstOf(results.length, total)}</small>}
        </h3>
        {results.map((result, index) => (
          <SearchOption
            key={options.idOf(from + index)}
            id={options.idOf(from + index)}
            result={result}
            active={from + index === options.active}
            onChoose={options.choose}
          />
        ))}
      </div>
    );
  });
}

function countOf({ groups }: SearchAnswer): number {
  return groups.reduce((sum, { total }) => sum + total, 0);
}
