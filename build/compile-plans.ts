import { join, relative } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { buildEdition } from "../compiler/compile.ts";
import { formatIssue, type Issue } from "../compiler/report.ts";

/** Folders of authored files, in the root folder. */
const AUTHORED_FOLDERS = ["seeds", "geo"];
/** Milliseconds to wait for an editor to finish saving several files. */
const SETTLE_MS = 100;

/**
 * While the dev server runs: compiles at the start and whenever an authored file is saved. A compile without errors
 * reloads the page. Errors are shown over the page, and the data of the last good compile stays.
 */
export function compilePlans(): Plugin {
  return {
    name: "compile-plans",
    // The test runner starts a server too, in the mode `test`.
    apply: (_config, { command, mode }) => command === "serve" && mode !== "test",
    configureServer(server) {
      let waiting: NodeJS.Timeout | undefined;
      let errors = recompile(server);
      const onChange = (path: string) => {
        if (!isAuthored(server.config.root, path)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          errors = recompile(server);
          if (errors.length === 0) server.ws.send({ type: "full-reload" });
          else showErrors(server, errors);
        }, SETTLE_MS);
      };
      server.watcher.add(AUTHORED_FOLDERS.map((folder) => join(server.config.root, folder)));
      for (const event of ["add", "change", "unlink"]) server.watcher.on(event, onChange);
      // A page that opens later must show the errors too.
      server.ws.on("connection", () => showErrors(server, errors));
      server.httpServer?.once("close", () => clearTimeout(waiting));
    },
  };
}

/** Compiles and, when there is no error, writes. Prints all issues to the terminal and returns the errors. */
function recompile(server: ViteDevServer): readonly Issue[] {
  const { root, logger } = server.config;
  const started = performance.now();
  const { issues } = buildEdition(root);
  for (const issue of issues) {
    if (issue.severity === "error") logger.error(formatIssue(issue));
    else logger.warn(formatIssue(issue));
  }
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length === 0) {
    logger.info(`plans compiled in ${Math.round(performance.now() - started)} ms`, { timestamp: true });
  }
  return errors;
}

function showErrors(server: ViteDevServer, errors: readonly Issue[]): void {
  if (errors.length === 0) return;
  const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
  const message = `${count} in the authored files\n\n${errors.map(formatIssue).join("\n\n")}`;
  server.ws.send({ type: "error", err: { message, stack: "", plugin: "compile-plans" } });
}

function isAuthored(root: string, path: string): boolean {
  const [folder = ""] = relative(root, path).split(/[/\\]/);
  return AUTHORED_FOLDERS.includes(folder);
}
