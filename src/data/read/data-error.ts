/**
 * Why a data file cannot be used; the interface has a sentence for each.
 * - `unreachable`: the server does not answer
 * - `missing`: the server has no such file
 * - `truncated`: the file breaks off
 * - `version`: another DATA_VERSION
 * - `shape`: not as its schema wants it
 * - `unexpected`: any other cause, which is a bug
 */
export type DataFault = "unreachable" | "missing" | "truncated" | "version" | "shape" | "unexpected";

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
