import { Composer, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, Parser } from "yaml";
import { findUnwanted } from "../text/unwanted.ts";

/** Lists and groups inside each other. A register has about six; far more would overflow the stack of the parser. */
const DEEPEST = 40;

/** Characters of one text. The longest quote has 300; a quotation mark that is not closed takes the rest of the file. */
const LONGEST_TEXT = 3000;

const MEND = "check the indentation, and put text that begins with [ { * & # ! | > or holds ': ' in quotation marks";

/** Something that is wrong at an offset of a YAML text, and how to mend it. */
interface YamlFault {
  readonly offset: number;
  readonly code: "yaml-syntax" | "yaml-alias" | "yaml-depth" | "unwanted-character";
  readonly message: string;
}

export interface ComposedYaml {
  /** What the text holds: as nodes that know their offsets, and as plain values. */
  readonly contents: Node | null;
  readonly value: unknown;
  /** When there are any, neither nodes nor values are to be used. */
  readonly faults: readonly YamlFault[];
  /** The line of an offset, counted from 1. */
  lineAt(offset: number): number;
}

/** Reads the one document of a YAML text, in a time that does not run away with any text. */
export function composeYaml(source: string): ComposedYaml {
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const failed = (faults: readonly YamlFault[]) => ({ contents: null, value: null, faults, lineAt });
  const parser = new ShallowParser(lines.addNewLine);
  let document: Document.Parsed | undefined;
  try {
    // The parser compares each key with all others of its group: a minute for 20,000 keys.
    const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
    const [first, second] = composer.compose(parser.parse(source), true, source.length);
    if (second !== undefined) {
      const message = "a second document begins here; put all into one, without ---";
      return failed([{ offset: second.range[0], code: "yaml-syntax", message }]);
    }
    document = first;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const message = `more than ${DEEPEST} lists or groups stand inside each other here; are brackets not closed?`;
    return failed([{ offset: parser.offset, code: "yaml-depth", message }]);
  }
  if (document === undefined) return { contents: null, value: null, faults: [], lineAt };
  const faults = [...document.errors, ...document.warnings].map(
    ({ pos, message }): YamlFault => ({
      offset: pos[0],
      code: "yaml-syntax",
      message: `${message.replace(/\s+/g, " ")}; ${MEND}`,
    }),
  );
  faults.push(...findHidden(document));
  return faults.length > 0 ? failed(faults) : { contents: document.contents, value: document.toJS(), faults, lineAt };
}

/** Stops where lists and groups stand too deep in each other, before anything walks down them. */
class ShallowParser extends Parser {
  // Not a generator itself: one more for each token would cost a tenth of the time.
  override next(source: string): ReturnType<Parser["next"]> {
    if (this.stack.length > DEEPEST) throw new RangeError("too deep");
    return super.next(source);
  }
}

/** The field that a key makes in the plain values, where every field is a text: `1` and `"1"` are one. */
export function keyText(key: unknown): string {
  const value = isScalar(key) ? key.value : key;
  return value === null ? "" : String(value);
}

/**
 * What the text of the file does not show as it is: aliases, which multiply, characters that are given by number, and
 * fields of which another of the same name would be the one that counts.
 */
function findHidden(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  // Not the library's `visit`, which notes the way to each node.
  const look = (node: unknown): void => {
    if (isMap(node)) {
      const names = new Set<string>();
      for (const { key } of node.items) {
        const name = keyText(key);
        if (names.has(name)) {
          const message = `the field ${name} stands twice here; make one of the two`;
          faults.push({ offset: isScalar(key) ? (key.range?.[0] ?? 0) : 0, code: "yaml-syntax", message });
        }
        names.add(name);
      }
      for (const { key, value } of node.items) {
        look(key);
        look(value);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) look(item);
    } else if (isAlias(node)) {
      const message = `*${node.source} stands for what has the mark &${node.source}; write the words out, or put text that begins with * in quotation marks`;
      faults.push({ offset: node.range?.[0] ?? 0, code: "yaml-alias", message });
    } else if (isScalar(node) && typeof node.value === "string") {
      const offset = node.range?.[0] ?? 0;
      const { length } = node.value;
      if (length > LONGEST_TEXT) {
        const message = `a text of ${length} characters begins here, of at most ${LONGEST_TEXT}; is its quotation mark closed?`;
        faults.push({ offset, code: "yaml-syntax", message });
      }
      const unwanted = node.type === "QUOTE_DOUBLE" ? findUnwanted(node.value) : null;
      if (unwanted === null) return;
      faults.push({
        offset,
        code: "unwanted-character",
        message: `${unwanted.words} is written in this text; delete it`,
      });
    }
  };
  look(document.contents);
  return faults;
}
