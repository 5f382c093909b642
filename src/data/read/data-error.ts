/** Why a data file cannot be used: the interface has a sentence for each. */
export type DataFault = "unreachable" | "missing" | "truncated" | "version" | "shape";

/** A data file that cannot be used. `detail` is for the console and for maintainers. */
export class DataError extends Error {
  readonly fault: DataFault;
  readonly file: string;

  constructor(fault: DataFault, file: string, detail: string) {
    super(`${file}: ${detail}`);
    this.name = "DataError";
    this.fault = fault;
    this.file = file;
  }
}
