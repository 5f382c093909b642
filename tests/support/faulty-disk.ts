import { writeFileSync } from "node:fs";
import { DISK, type Disk } from "../../compiler/output/edition/disk.ts";

/** The process is gone: after this nothing runs any more, not even what tidies up. */
export class Killed extends Error {}

/** Steps that change what is on the disk. */
const CHANGES = ["makeFolder", "writeNew", "move", "remove", "demandWritable"] as const;
type Change = (typeof CHANGES)[number];

/** The disk, with `meddle` called before each step that changes it. It flushes nothing, which saves the tests their time. */
function withMeddling(meddle: (change: Change, path: string, text: string) => void): Disk {
  return {
    ...DISK,
    flush: () => undefined,
    makeFolder: (folder) => {
      meddle("makeFolder", folder, "");
      DISK.makeFolder(folder);
    },
    writeNew: (file, text) => {
      meddle("writeNew", file, text);
      writeFileSync(file, text, { flag: "wx" });
    },
    move: (from, to) => {
      meddle("move", from, "");
      DISK.move(from, to);
    },
    remove: (path) => {
      meddle("remove", path, "");
      DISK.remove(path);
    },
    demandWritable: (folder) => {
      meddle("demandWritable", folder, "");
      DISK.demandWritable(folder);
    },
  };
}

/**
 * A disk on which the process is killed before its step number `step` (from 0). Of a file that is being written then,
 * half is there. `end` does the killing; by default every later step throws `Killed`, as no code of a dead process runs.
 */
export function killedAt(step: number, end: () => void = () => undefined): Disk {
  let count = 0;
  return withMeddling((change, path, text) => {
    if (count++ < step) return;
    if (count - 1 === step && change === "writeNew") writeFileSync(path, text.slice(0, text.length / 2));
    end();
    throw new Killed();
  });
}

/** A disk that refuses its step number `step` (from 0), and no other, with a code such as ENOSPC. */
export function refusingAt(step: number, code: string): Disk {
  let count = 0;
  return withMeddling((_change, path) => {
    if (count++ === step) throw Object.assign(new Error(`${code}: refused`), { code, path });
  });
}

/** A disk that does what it is asked to. */
export const SOUND = refusingAt(Number.POSITIVE_INFINITY, "");
