/**
 * Why a data file cannot be used; the interface has a sentence for each.
 * - `unreachable`: the server does not answer
 * - `missing`: the server has no such file
 * - `stalled`: the server is silent for too long, before its answer or in the middle of it
 * - `truncated`: the file breaks off
 * - `version`: another DATA_VERSION
 * - `shape`: not as its schema wants it
 * - `edition`: features and text of a plan are of two editions
 * - `unexpected`: any other cause, which is a bug
 */
export type DataFault =
  | "unreachable"
  | "missing"
  | "stalled"
  | "truncated"
  | "version"
  | "shape"
  | "edition"
  | "unexpected";

/** A data file that cannot be used. Its message is for the console and for maintainers. */
export class DataError extends Error {
  readonly fault: DataFault;
  /** Path below public/data, with its query. */
  readonly file: string;

  constructor(fault: DataFault, file: string, detail: string, options?: ErrorOptions) {
    super(`${file}: ${detail}`, options);
    this.name = "DataError";
    this.fault = fault;
    this.file = file;
  }
}
