/** What is wrong in the authored files. A run collects all issues and throws none. */

/** A line of an authored file. */
export interface FileLine {
  /** Path relative to the repository, as the maintainer knows it. */
  readonly file: string;
  /** Counts from 1; 1 where an issue concerns the whole file. */
  readonly line: number;
}

export interface Issue extends FileLine {
  readonly severity: "error" | "warning";
  /** Stable kebab-case name such as `quote-not-found`; docs and tests refer to it. */
  readonly code: string;
  /** What is wrong and how to mend it, in one sentence. */
  readonly message: string;
}

/** Collects the issues of a run. Each phase of the compiler has it in its context. */
export class Report {
  readonly #issues = new Map<string, Issue>();

  /** Adds an issue that stops the output from being written. */
  error(at: FileLine, code: string, message: string): void {
    this.#add({ severity: "error", file: at.file, line: at.line, code, message });
  }

  /** Adds an issue that is shown but does not stop the run. */
  warning(at: FileLine, code: string, message: string): void {
    this.#add({ severity: "warning", file: at.file, line: at.line, code, message });
  }

  /** The issues by file, then line, then code, so that the same set always prints in the same order. Each stands once. */
  get issues(): readonly Issue[] {
    return [...this.#issues.keys()].sort().flatMap((key) => this.#issues.get(key) ?? []);
  }

  /** The key gives the order. It also drops repeats: a fault of a list is met once for each of its items. */
  #add(issue: Issue): void {
    const { severity, file, line, code, message } = issue;
    this.#issues.set([file, String(line).padStart(9, "0"), code, message, severity].join("\0"), issue);
  }
}

/** The place of an issue that concerns a file as a whole. */
export function wholeFile(file: string): FileLine {
  return { file, line: 1 };
}

/** Whether any of the issues is an error. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}

/** `file:line code severity: message`. Editors and terminals turn `file:line` into a link. */
export function formatIssue({ file, line, code, severity, message }: Issue): string {
  return `${file}:${line} ${code} ${severity}: ${message}`;
}
