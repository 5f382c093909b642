import { parseSync } from "vite";

export interface ImportLine {
  /** As written. */
  readonly from: string;
  /** Whether it is gone when the types are. */
  readonly typeOnly: boolean;
}

export interface Source {
  readonly imports: readonly ImportLine[];
  /** What the file defines at its top level: `type Row`, `function readRow`. */
  readonly names: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Reads the imports of a file (static, re-exported, dynamic, and types in `import("…")`) and the names that it defines.
 * @throws when the file is no valid TypeScript
 */
export function parseSource(file: string, text: string): Source {
  const { program, module, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file} cannot be parsed: ${error.message}`);
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ from: moduleRequest.value, typeOnly: isType }],
    ),
  );
  const inside: ImportLine[] = [];
  visit(program, (node) => {
    if (node.type !== "ImportExpression" && node.type !== "TSImportType") return;
    const from = isNode(node.source) ? node.source.value : undefined;
    if (typeof from === "string") inside.push({ from, typeOnly: node.type === "TSImportType" });
  });
  return { imports: [...statics, ...exports, ...inside], names: program.body.flatMap(namesOf) };
}

function namesOf(statement: unknown): string[] {
  if (!isNode(statement)) return [];
  switch (statement.type) {
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
      return namesOf(statement.declaration);
    case "TSTypeAliasDeclaration":
    case "TSInterfaceDeclaration":
    case "ClassDeclaration":
      return nameOf("type", statement.id);
    case "FunctionDeclaration":
      return nameOf("function", statement.id);
    case "VariableDeclaration":
      return listOf(statement.declarations).flatMap((each) =>
        isNode(each.init) && each.init.type === "ArrowFunctionExpression" ? nameOf("function", each.id) : [],
      );
    default:
      return [];
  }
}

function nameOf(what: "type" | "function", id: unknown): string[] {
  return isNode(id) && typeof id.name === "string" ? [`${what} ${id.name}`] : [];
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, see);
  if (!isNode(node)) return;
  see(node);
  for (const value of Object.values(node)) visit(value, see);
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
