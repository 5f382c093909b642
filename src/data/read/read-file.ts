import * as z from "zod/mini";
import { DATA_VERSION } from "../../model/atlas.ts";
import { DataError } from "./data-error.ts";
import { fetchText, type Transfer } from "./fetch-text.ts";

/**
 * Fetches one compiled file and checks it against its schema.
 * @param base absolute URL of the data, ending in a slash
 * @param file path below `base`, with its query
 * @throws {DataError} when the file cannot be used
 */
export async function readFile<Schema extends z.ZodMiniType>(
  base: string,
  file: string,
  schema: Schema,
  transfer?: Transfer,
): Promise<z.infer<Schema>> {
  const raw = await fetchJson(base, file, transfer);
  if (isVersioned(raw) && raw.version !== DATA_VERSION) {
    throw new DataError("version", file, `data version ${String(raw.version)}, this app reads ${DATA_VERSION}`);
  }
  const parsed = z.safeParse(schema, raw);
  if (!parsed.success) throw new DataError("shape", file, z.prettifyError(parsed.error));
  return parsed.data;
}

/**
 * Fetches a file as JSON of any shape.
 * @throws {DataError} `unreachable`, `missing`, `stalled` or `truncated`
 */
export async function fetchJson(base: string, file: string, transfer?: Transfer): Promise<unknown> {
  const body = await fetchText(base, file, transfer);
  try {
    return JSON.parse(body);
  } catch (cause) {
    // A server that answers every path with the app's own page sends HTML here.
    throw new DataError(body.trimStart().startsWith("<") ? "missing" : "truncated", file, String(cause), { cause });
  }
}

function isVersioned(raw: unknown): raw is { version: unknown } {
  return typeof raw === "object" && raw !== null && "version" in raw;
}
