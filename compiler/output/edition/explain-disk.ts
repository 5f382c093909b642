import { relative, sep } from "node:path";

/** What to do about a refusal of the file system, by its code. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free some space and run this again",
  EDQUOT: "your quota of the disk is used up; free some space and run this again",
  EACCES: "this user may not write there; change the rights of the folder (chmod u+w, chown) and run this again",
  EPERM: "this may not be changed; see the rights of the folder and which program holds it open, and run this again",
  EROFS: "the disk can only be read; mount it for writing, or work in a copy of this folder elsewhere",
  EBUSY: "another program holds it, or it is a mount of its own; close the program, or mount the folder above it",
  EXDEV: "it is a mount of its own; mount the folder above it instead",
  EMFILE: "too many files are open; close other programs and run this again",
  EIO: "the disk reports a fault of its own; check the disk",
};

/**
 * The path that a refusal of the file system concerns, relative to `root` (null where it names none inside), and a
 * sentence with what to do.
 * @throws the cause itself when it is no refusal of the file system but a fault of the program
 */
export function explainDisk(cause: unknown, root: string): { path: string | null; sentence: string } {
  if (!(cause instanceof Error && "code" in cause && typeof cause.code === "string")) throw cause;
  const named = "path" in cause && typeof cause.path === "string" ? relative(root, cause.path) : "..";
  const path = named.startsWith("..") || named === "" ? null : named.split(sep).join("/");
  const remedy = REMEDIES[cause.code] ?? cause.message;
  return { path, sentence: `${remedy} (${cause.code})` };
}
