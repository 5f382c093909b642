import type * as z from "zod";
import { didYouMean } from "../text/suggest.ts";
import type { Path } from "./yaml-file.ts";

type ShapeIssue = z.core.$ZodIssue;

/** One sentence about a value that does not have its shape, and the path to the fault inside that value. */
export interface Explanation {
  readonly path: Path;
  readonly message: string;
}

/** Turns a fault that zod found in `value` into a sentence: the field, what was given, what is wanted. */
export function explainShape(value: unknown, issue: ShapeIssue): Explanation {
  return explain(value, issue, []);
}

function explain(value: unknown, issue: ShapeIssue, above: Path): Explanation {
  const path = [...above, ...issue.path];
  const field = fieldName(path);
  const given = valueAt(value, path);
  switch (issue.code) {
    case "invalid_union": {
      const branch = nearestBranch(issue.errors);
      if (fieldName(path) === "where") return { path, message: explainWhere(given, branch) };
      const first = branch[0];
      return first === undefined ? { path, message: `${field} has a wrong shape` } : explain(value, first, path);
    }
    case "invalid_type":
      if (given === undefined) return { path, message: `${field} is missing` };
      return { path, message: `${field} is ${showValue(given)}; it must be ${describeType(issue.expected)}` };
    case "invalid_value": {
      const allowed = issue.values.map(String);
      if (given === undefined) return { path, message: `${field} is missing; it must be one of ${allowed.join(", ")}` };
      const mend = typeof given === "string" ? didYouMean(given, allowed) : "";
      const end = mend === "" ? "" : `.${mend}`;
      return { path, message: `${field} is ${showValue(given)}; it must be one of ${allowed.join(", ")}${end}` };
    }
    case "unrecognized_keys":
      return { path, message: explainKeys(field, issue.keys) };
    case "invalid_format": {
      const wanted = issue.format === "date" ? "must be a date such as 2021-02-08" : issue.message;
      return { path, message: `${field} is ${showValue(given)}; it ${wanted}` };
    }
    case "too_small": {
      if (issue.origin === "array" && issue.minimum === 1)
        return { path, message: `${field} is empty; give it an entry` };
      const unit = issue.origin === "string" ? " characters" : issue.origin === "array" ? " entries" : "";
      const least = issue.inclusive === false ? "more than" : "at least";
      return { path, message: `${field} is ${showValue(given)}; it must be ${least} ${issue.minimum}${unit}` };
    }
    case "too_big":
      return { path, message: `${field} is ${showValue(given)}; it must be at most ${issue.maximum}` };
    default:
      return { path, message: `${field} is ${showValue(given)}; ${issue.message}` };
  }
}

function explainKeys(field: string, keys: readonly string[]): string {
  const named = keys.join(", ");
  // In { a: b, c } the comma ends the text b, so YAML takes c for another field.
  const stray = keys.some((key) => /[^\x20-\x7e]/.test(key));
  if (stray) return `「${named}」 is read as a field of ${field}; put text with a comma inside { } in quotation marks`;
  return `${named} is not a field of ${field}; remove it or correct its spelling`;
}

function explainWhere(given: unknown, branch: readonly ShapeIssue[]): string {
  const recipes = "at, route, along, around, belt, towns, counties, drawn, members or unlocated";
  if (given === undefined) return `where is missing; it takes one of ${recipes}`;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return `where is ${showValue(given)}; write a recipe such as { at: 赵家街道 }`;
  }
  const keys = Object.keys(given);
  if (keys.length !== 1) return `where has ${keys.join(" and ") || "no recipe"}; it takes exactly one of ${recipes}`;
  const key = keys[0] ?? "";
  if (branch.some((issue) => issue.code === "unrecognized_keys" && issue.keys.includes(key))) {
    return `where has the recipe ${key}; it takes one of ${recipes}`;
  }
  const first = branch[0];
  return first === undefined ? "where has a wrong shape" : `where: ${explain(given, first, []).message}`;
}

/** The branch of a union that the author most likely meant: the one with the fewest and deepest faults. */
function nearestBranch(branches: readonly (readonly ShapeIssue[])[]): readonly ShapeIssue[] {
  const cost = (issues: readonly ShapeIssue[]) =>
    issues.reduce((sum, issue) => {
      if (issue.code === "unrecognized_keys") return sum + 5;
      return sum + (issue.path.length === 0 && issue.code === "invalid_type" ? 10 : 1);
    }, 0);
  return branches.reduce<readonly ShapeIssue[]>(
    (best, branch) => (best.length === 0 || cost(branch) < cost(best) ? branch : best),
    [],
  );
}

function fieldName(path: Path): string {
  if (path.length === 0) return "the entry";
  return path.reduce<string>(
    (name, key) => (typeof key === "number" ? `${name}[${key}]` : name === "" ? String(key) : `${name}.${String(key)}`),
    "",
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function showValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function describeType(type: string): string {
  if (type === "string") return "text (put it in quotation marks if it is a number or a date)";
  if (type === "array") return "a list";
  if (type === "object" || type === "record") return "a group of fields";
  return `a ${type}`;
}
