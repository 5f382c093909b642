import { runCommand } from "./run-command.ts";

process.exitCode = runCommand(process.cwd(), process.argv.slice(2), { out: console.log, err: console.error });
