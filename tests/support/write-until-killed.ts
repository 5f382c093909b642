/** A program: publishes an edition in the folder of its first argument, and dies before the step of its second. */
import { writeCompiled } from "../../compiler/output/write-compiled.ts";
import { killedAt } from "./faulty-disk.ts";
import { NEW } from "./two-editions.ts";

const [, , root = "", step = ""] = process.argv;
writeCompiled(
  root,
  NEW,
  killedAt(Number(step), () => process.kill(process.pid, "SIGKILL")),
);
