import type { HouseFile } from "./read-house.ts";

/** Circles of files that import each other, types included; one line each. */
export function findFileCycles(files: readonly HouseFile[]): string[] {
  return findCycles(files, (path) => path);
}

/**
 * Circles of folders that import each other, types included. A file that lies directly in one of `stacks`, folders whose
 * parts have floors of their own, counts for itself: it may stand above some of the folders beside it and below others.
 */
export function findFolderCycles(files: readonly HouseFile[], stacks: readonly string[]): string[] {
  return findCycles(files, (path) => {
    const folder = path.slice(0, path.lastIndexOf("/"));
    return stacks.includes(folder) ? path : folder;
  });
}

function findCycles(files: readonly HouseFile[], nodeOf: (path: string) => string): string[] {
  const edges = new Map<string, Set<string>>();
  for (const { path, files: targets } of files) {
    const from = nodeOf(path);
    const to = edges.get(from) ?? new Set();
    for (const target of targets) if (nodeOf(target.from) !== from) to.add(nodeOf(target.from));
    edges.set(from, to);
  }
  return strongComponents(edges).map((nodes) => nodes.sort().join(" <-> "));
}

/** Tarjan's algorithm: the sets of two or more nodes that all reach each other. */
function strongComponents(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];

  const visit = (node: string): number => {
    const own = order.size;
    order.set(node, own);
    stack.push(node);
    let low = own;
    for (const next of edges.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === own) {
      const component = stack.splice(stack.indexOf(node));
      if (component.length > 1) found.push(component);
    }
    return low;
  };

  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return found;
}
