/** Stands for too many slips; small enough that sums of it fit into a byte. */
const FAR = 100;

/** The number of slips that a spelling of this length may have. */
function allowedSlips(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/**
 * The number of slips (a letter missing, added or changed, or two exchanged) between a spelling and the sound of a name,
 * or of a part of the name that begins with a syllable; null when there are more than the spelling may have.
 * @param sound syllables separated by spaces: `pu li xin qu`
 */
export function countSlips(spelling: string, sound: string): number | null {
  const allowed = allowedSlips(spelling.length);
  if (allowed === 0) return null;
  const size = spelling.length;
  // One row for each letter of the sound: row[n] is the smallest number of slips for the first n letters of the
  // spelling.
  let before = new Uint8Array(size + 1);
  let above = new Uint8Array(size + 1).fill(FAR);
  let row = new Uint8Array(size + 1);
  let previous = "";
  let best = FAR;
  let startsSyllable = true;
  for (const letter of sound) {
    if (letter === " ") {
      startsSyllable = true;
      continue;
    }
    if (startsSyllable) for (let read = 0; read <= size; read += 1) above[read] = Math.min(at(above, read), read);
    startsSyllable = false;
    row[0] = Math.min(at(above, 0) + 1, FAR);
    for (let read = 1; read <= size; read += 1) {
      const typed = spelling.charAt(read - 1);
      let slips = Math.min(at(above, read), at(row, read - 1)) + 1;
      slips = Math.min(slips, at(above, read - 1) + (typed === letter ? 0 : 1));
      if (read > 1 && typed === previous && spelling.charAt(read - 2) === letter) {
        slips = Math.min(slips, at(before, read - 2) + 1);
      }
      row[read] = Math.min(slips, FAR);
    }
    best = Math.min(best, at(row, size));
    [before, above, row] = [above, row, before];
    previous = letter;
  }
  return best <= allowed ? best : null;
}

function at(row: Uint8Array, index: number): number {
  return row[index] ?? FAR;
}

/** A term with fewer characters says too little for a near fit. */
const LEAST_CHARACTERS = 3;

/**
 * The share (0 to 1) of a term's characters that a text contains next to the same neighbour: 小南海镇 contains 3 of 5 of
 * 小南海水库.
 */
export function sharedCharacters(term: string, text: string): number {
  if (term.length < LEAST_CHARACTERS) return 0;
  const shared = new Set<number>();
  for (let index = 0; index + 1 < term.length; index += 1) {
    if (text.includes(term.slice(index, index + 2))) shared.add(index).add(index + 1);
  }
  return shared.size / term.length;
}
