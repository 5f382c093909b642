/** What the compiler has to say about the authored files: all issues of a run are collected, none is thrown. */

export interface Issue {
  readonly severity: "error" | "warning";
  /** Path of the authored file as the maintainer knows it, relative to the repository. */
  readonly file: string;
  /** 1-based; 1 where the issue concerns the file as a whole. */
  readonly line: number;
  /** Stable kebab-case name such as `quote-not-found`; documents and tests refer to it. */
  readonly code: string;
  /** What is wrong and how to mend it, in one sentence. */
  readonly message: string;
}

/** An issue that stops the output from being written. */
export function error(file: string, line: number, code: string, message: string): Issue {
  return { severity: "error", file, line, code, message };
}

/** An issue that is shown but does not stop the run. */
export function warning(file: string, line: number, code: string, message: string): Issue {
  return { severity: "warning", file, line, code, message };
}

/** Whether any of the issues is an error. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}

/** The issues by file, then line, then code: the same set always prints in the same order. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(a.message, b.message),
  );
}

/** `file:line code message`, the form that editors and terminals turn into links. Warnings say so. */
export function formatIssue(issue: Issue): string {
  const note = issue.severity === "warning" ? "warning: " : "";
  return `${issue.file}:${issue.line} ${issue.code} ${note}${issue.message}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
