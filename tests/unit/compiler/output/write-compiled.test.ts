import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Disk } from "../../../../compiler/output/edition/disk.ts";
import { recoverEdition } from "../../../../compiler/output/edition/recover-edition.ts";
import { writeCompiled } from "../../../../compiler/output/write-compiled.ts";
import { Killed, killedAt, refusingAt, SOUND } from "../../../support/faulty-disk.ts";
import { NEW, OLD } from "../../../support/two-editions.ts";
import { filesBelow, summary } from "../../../support/workspace.ts";

/** The first step of writing the new edition before which all of it is there, but not in its place. */
const WHOLE = 10;

/** A folder in which the old edition is published. */
function published(): string {
  const root = mkdtempSync(join(tmpdir(), "atlas-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "geo"));
  writeFileSync(join(root, "geo/ids.txt"), "");
  expect(writeCompiled(root, OLD, SOUND)).toEqual([]);
  return root;
}

/** Whether all that stands in public/data is one edition's; null when there is no public/data. */
function inPlace(root: string): "old" | "new" | "mixed" | null {
  if (!existsSync(join(root, "public/data"))) return null;
  const found = filesBelow(join(root, "public/data")).map((path) => [
    path,
    readFileSync(join(root, "public/data", path), "utf8"),
  ]);
  const is = (files: ReadonlyMap<string, string>) => JSON.stringify(found) === JSON.stringify([...files].sort());
  return is(OLD.files) ? "old" : is(NEW.files) ? "new" : "mixed";
}

function idsIn(root: string): string {
  return readFileSync(join(root, "geo/ids.txt"), "utf8");
}

/** What lies beside the data and the IDs. */
function litter(root: string): string[] {
  return filesBelow(root).filter((path) => !path.startsWith("public/data/") && path !== "geo/ids.txt");
}

describe("a run that is killed", () => {
  it("at any step leaves one whole edition and every ID, and the next run puts the rest right and says so", () => {
    const outcomes: string[] = [];
    for (let step = 0; ; step++) {
      const root = published();
      try {
        writeCompiled(root, NEW, killedAt(step));
        break;
      } catch (cause) {
        expect(cause).toBeInstanceOf(Killed);
      }
      const left = inPlace(root);
      expect(left, `step ${step}`).not.toBe("mixed");
      expect([OLD.ids, NEW.ids], `step ${step}`).toContain(idsIn(root));
      // No data is ever published before its IDs are.
      if (left === "new") expect(idsIn(root)).toBe(NEW.ids);

      const words = recoverEdition(root).map(({ code }) => code);
      outcomes.push(`${left} ${words.join()} ${inPlace(root)}`);
      expect(idsIn(root), `step ${step}`).toBe(inPlace(root) === "new" ? NEW.ids : OLD.ids);
      expect(litter(root), `step ${step}`).toEqual([]);
      expect(recoverEdition(root)).toEqual([]);
    }
    expect([...new Set(outcomes)]).toEqual([
      "old  old",
      "old edition-dropped old",
      "old edition-finished new",
      "null edition-finished new",
      "new edition-finished new",
    ]);
  });

  it("while it puts right what another left, loses nothing either", () => {
    for (let first = 0; first < 16; first++) {
      for (let second = 0; second < 4; second++) {
        const root = published();
        for (const stopped of [
          () => writeCompiled(root, NEW, killedAt(first)),
          () => recoverEdition(root, killedAt(second)),
        ]) {
          try {
            stopped();
          } catch (cause) {
            expect(cause).toBeInstanceOf(Killed);
          }
          expect(inPlace(root)).not.toBe("mixed");
        }
        recoverEdition(root, SOUND);
        expect(idsIn(root)).toBe(inPlace(root) === "new" ? NEW.ids : OLD.ids);
        expect(litter(root)).toEqual([]);
      }
    }
  });

  it.each([3, 9, 12])("by the system, at step %i, is no different", (step) => {
    const root = published();
    const program = new URL("../../../support/write-until-killed.ts", import.meta.url);
    const { signal, stderr } = spawnSync(process.execPath, ["--import", "tsx", program.pathname, root, String(step)]);
    expect({ signal, stderr: String(stderr) }).toEqual({ signal: "SIGKILL", stderr: "" });
    expect(inPlace(root)).not.toBe("mixed");
    expect(recoverEdition(root)).toHaveLength(1);
    expect(idsIn(root)).toBe(inPlace(root) === "new" ? NEW.ids : OLD.ids);
    expect(litter(root)).toEqual([]);
  });

  it("is put right by the next build on its way", () => {
    const root = published();
    expect(() => writeCompiled(root, NEW, killedAt(3))).toThrow(Killed);
    expect(summary({ issues: writeCompiled(root, NEW) })).toEqual(["warning edition-dropped public/data:1"]);
    expect(inPlace(root)).toBe("new");
  });

  it("leaves IDs that another run has added meanwhile", () => {
    const root = published();
    writeFileSync(join(root, "geo/ids.txt"), "a:eins\nc:drei\n");
    writeCompiled(root, NEW);
    expect(idsIn(root)).toBe("a:eins\nb:zwei\nc:drei\n");
  });
});

describe("a disk that refuses", () => {
  it.each(["ENOSPC", "EACCES", "EROFS", "EBUSY"])("any step with %s leaves one edition and a sentence", (code) => {
    for (let step = 0; ; step++) {
      const root = published();
      const issues = writeCompiled(root, NEW, refusingAt(step, code));
      if (issues.length === 0) break;
      expect(issues.map((issue) => issue.code).join(), `step ${step}`).toMatch(/^output-failed$|^old-edition-left$/);
      expect(issues[0]?.message).toMatch(new RegExp(`(free|change|mount|close).* \\(${code}\\)`));
      expect(inPlace(root), `step ${step}`).toMatch(/old|new/);
      recoverEdition(root);
      expect(idsIn(root), `step ${step}`).toBe(inPlace(root) === "new" ? NEW.ids : OLD.ids);
      expect(litter(root), `step ${step}`).toEqual([]);
    }
  });

  it("says that nothing was published, and where", () => {
    const [issue] = writeCompiled(published(), NEW, refusingAt(3, "ENOSPC"));
    expect(issue?.file).toMatch(/^public\/data\.writing-\d+\//);
    expect(issue?.message).toBe(
      "nothing of the new edition was published, public/data is as it was: the disk is full; free some space and run this again (ENOSPC)",
    );
  });
});

describe("a folder of the output that is a link", () => {
  it.each(["public", "public/data", "public/data.old", "geo", "geo/ids.txt"])(
    "%s is refused, and what it leads to stays",
    (path) => {
      const root = published();
      const elsewhere = published();
      writeFileSync(join(elsewhere, "mine.txt"), "mine");
      const before = filesBelow(elsewhere);
      if (existsSync(join(root, path))) renameSync(join(root, path), `${root}/moved`);
      symlinkSync(path === "geo/ids.txt" ? join(elsewhere, "mine.txt") : elsewhere, join(root, path));
      const [issue, ...more] = writeCompiled(root, NEW);
      expect(more).toEqual([]);
      expect(issue).toMatchObject({
        code: "output-link",
        file: path,
        message: expect.stringContaining("symbolic link"),
      });
      expect(filesBelow(elsewhere)).toEqual(before);
      expect(readFileSync(join(elsewhere, "mine.txt"), "utf8")).toBe("mine");
      expect(lstatSync(join(root, path)).isSymbolicLink()).toBe(true);
    },
  );

  it("is not followed within the data either", () => {
    const root = published();
    const elsewhere = published();
    symlinkSync(elsewhere, join(root, "public/data/more"));
    expect(writeCompiled(root, NEW)).toEqual([]);
    expect(inPlace(root)).toBe("new");
    expect(inPlace(elsewhere)).toBe("old");
  });

  it("and a file in the place of a folder is refused too", () => {
    const root = published();
    rmSync(join(root, "public"), { recursive: true });
    writeFileSync(join(root, "public"), "");
    expect(summary({ issues: writeCompiled(root, NEW) })).toEqual(["error output-kind public:1"]);
  });
});

describe("two runs at a time", () => {
  it("do not write into each other's edition", () => {
    const root = published();
    // Process 1 always runs.
    mkdirSync(join(root, "public/data.writing-1"));
    expect(summary({ issues: writeCompiled(root, NEW) })).toEqual(["error edition-busy public/data:1"]);
    expect(inPlace(root)).toBe("old");
    expect(existsSync(join(root, "public/data.writing-1"))).toBe(true);
  });

  it("do not take away each other's IDs, even when one begins before it can see the other and fails", () => {
    const root = published();
    const writeUntilWhole = () => {
      const program = new URL("../../../support/write-until-killed.ts", import.meta.url);
      spawnSync(process.execPath, ["--import", "tsx", program.pathname, root, String(WHOLE)]);
      expect(readdirSync(join(root, "public")).join()).toMatch(/data\.next-\d+/);
    };
    const disk: Disk = {
      ...SOUND,
      makeFolder: (path) => {
        writeUntilWhole();
        throw Object.assign(new Error("ENOSPC: refused"), { code: "ENOSPC", path });
      },
    };
    expect(writeCompiled(root, NEW, disk).map(({ code }) => code)).toEqual(["output-failed"]);
    recoverEdition(root);
    expect(inPlace(root)).toBe("new");
    expect(idsIn(root)).toBe(NEW.ids);
    expect(litter(root)).toEqual([]);
  });
});
