import { join, relative } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { compile } from "../compiler/compile.ts";
import { formatIssue, hasErrors, type Issue } from "../compiler/issues.ts";
import { writeCompiled } from "../compiler/output/write-compiled.ts";

/** Folders of authored files, below the root. */
const authored = ["seeds", "geo"];
/** Milliseconds to wait for an editor to finish saving several files. */
const settleMs = 100;

/**
 * While the dev server runs: compiles at the start and whenever an authored file is saved. A sound compile reloads the
 * page; errors are shown over it, and the last sound data stays.
 */
export function compilePlans(): Plugin {
  return {
    name: "compile-plans",
    // The test runner starts a server too, in the mode `test`.
    apply: (_config, { command, mode }) => command === "serve" && mode !== "test",
    configureServer(server) {
      let waiting: NodeJS.Timeout | undefined;
      let faults = recompile(server);
      const onChange = (path: string) => {
        if (!isAuthored(server.config.root, path)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          faults = recompile(server);
          if (faults.length === 0) server.ws.send({ type: "full-reload" });
          else show(server, faults);
        }, settleMs);
      };
      server.watcher.add(authored.map((folder) => join(server.config.root, folder)));
      for (const event of ["add", "change", "unlink"]) server.watcher.on(event, onChange);
      // A page that opens after the fault was found must learn of it too.
      server.ws.on("connection", () => show(server, faults));
      server.httpServer?.once("close", () => clearTimeout(waiting));
    },
  };
}

/** Compiles and, when sound, writes. Returns the errors; all issues go to the terminal. */
function recompile(server: ViteDevServer): readonly Issue[] {
  const { root, logger } = server.config;
  const started = performance.now();
  const compiled = compile(root);
  for (const issue of compiled.issues) {
    if (issue.severity === "error") logger.error(formatIssue(issue));
    else logger.warn(formatIssue(issue));
  }
  if (hasErrors(compiled.issues)) return compiled.issues.filter((issue) => issue.severity === "error");
  writeCompiled(root, compiled);
  logger.info(`plans compiled in ${Math.round(performance.now() - started)} ms`, { timestamp: true });
  return [];
}

function show(server: ViteDevServer, faults: readonly Issue[]): void {
  if (faults.length === 0) return;
  const count = faults.length === 1 ? "1 error" : `${faults.length} errors`;
  const message = `${count} in the authored files\n\n${faults.map(formatIssue).join("\n\n")}`;
  server.ws.send({ type: "error", err: { message, stack: "", plugin: "compile-plans" } });
}

function isAuthored(root: string, path: string): boolean {
  const [folder = ""] = relative(root, path).split(/[/\\]/);
  return authored.includes(folder);
}
