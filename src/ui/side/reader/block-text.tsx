import { memo, useMemo } from "react";
import { findTerms } from "../../../data/plan/find-terms.ts";
import type { Mention } from "../../../data/plan/plan-data.ts";
import type { Block, Term } from "../../../model/atlas.ts";
import { planOf, slugOf } from "../../../model/ids.ts";
import { store } from "../../../state/store.ts";
import { SmallTermButton, TermButton } from "../terms/term-button.tsx";
import { cutSegments, type Segment } from "./segments.ts";
import { TableBlock } from "./table-block.tsx";

const NONE: readonly Mention[] = [];
const NO_NUMBERS: BlockProps["numbers"] = [];

interface BlockProps {
  block: Block;
  mentions?: readonly Mention[] | undefined;
  /** The plan's glossary. */
  terms: readonly Term[];
  /** [from, to) of the open passage, if it is in this block. */
  from: number | null;
  to: number | null;
  /** Ranges of the numbers that the text gives for the feature of the open passage. */
  numbers?: readonly (readonly [number, number])[] | undefined;
}

/** A paragraph or a table of the plan. Names in it open their features, and terms in it open their explanations. */
export const BlockText = memo(function BlockText({
  block,
  mentions = NONE,
  terms,
  from,
  to,
  numbers = NO_NUMBERS,
}: BlockProps) {
  const found = useMemo(() => findTerms(block, terms, mentions), [block, terms, mentions]);
  const passage: readonly [number, number] | null = from === null || to === null ? null : [from, to];
  const run = (start: number, end: number) =>
    cutSegments(block.text, [start, end], mentions, passage, found, numbers).map((segment) => (
      <Run key={segment.start} segment={segment} isPassageStart={segment.inPassage && segment.start === from} />
    ));
  if (block.table === undefined) return <p id={block.id}>{run(0, block.text.length)}</p>;
  return <TableBlock id={block.id} table={block.table} run={run} />;
});

function Run({ segment, isPassageStart }: { segment: Segment; isPassageStart: boolean }) {
  const { text, features, inPassage, isNumber, term, explained } = segment;
  const [first] = features;
  const classes = [...(inPassage ? ["in-passage"] : []), ...(isNumber ? ["stated"] : [])];
  const anchor = isPassageStart ? { "data-passage": "" } : {};
  if (first === undefined) {
    const words = term === null ? text : <TermButton term={term}>{text}</TermButton>;
    return classes.length > 0 ? (
      <span className={classes.join(" ")} {...anchor}>
        {words}
      </span>
    ) : (
      words
    );
  }
  const open = (): void => {
    if (features.length > 1) store.getState().pickAmong(features, null);
    else store.getState().selectFeature(first);
  };
  const name = (
    <a
      // A link with an address can be opened in a new tab and copied.
      href={`?p=${planOf(first)}&f=${slugOf(first)}`}
      className={["name", ...classes].join(" ")}
      data-features={features.join(" ")}
      {...anchor}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open();
      }}
      onPointerEnter={() => store.getState().hoverFeature(first)}
      onPointerLeave={() => store.getState().hoverFeature(null)}
    >
      {text}
    </a>
  );
  return explained === null ? (
    name
  ) : (
    <>
      {name}
      <SmallTermButton term={explained} />
    </>
  );
}
