/**
 * Up to `limit` of the known names that are nearest to `wanted`, by edit distance. Names that contain it, or that it
 * contains, come first. Names that differ in more than half of their characters are left out.
 */
function nearestNames(wanted: string, known: Iterable<string>, limit = 3): string[] {
  const scored: { name: string; distance: number }[] = [];
  for (const name of new Set(known)) {
    const nearest = Math.max(1, Math.min(wanted.length, name.length) / 2);
    const inside = name.includes(wanted) || wanted.includes(name);
    // The distance is at least the difference in length, so most names need no measuring.
    if (!inside && Math.abs(wanted.length - name.length) > nearest) continue;
    const distance = inside ? 0.5 : editDistance(wanted, name);
    if (distance <= nearest) scored.push({ name, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return scored.slice(0, limit).map((entry) => entry.name);
}

/** ` Did you mean a, b?`, or the empty string when nothing is near. */
export function didYouMean(wanted: string, known: Iterable<string>): string {
  const names = nearestNames(wanted, known);
  return names.length === 0 ? "" : ` Did you mean ${names.join(", ")}?`;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
