import { spawnSync } from "node:child_process";

/** The repository's root: every command runs there, wherever it was called from. */
export const root = new URL("../../", import.meta.url);

/**
 * Runs a program to its end, its output going straight to the terminal.
 * @returns {boolean} whether it ended well; a program that is not there did not
 */
export function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  return status === 0;
}

/** Runs npm, the same one that was called where there is one. */
export function runNpm(args, env = {}) {
  const npm = process.env.npm_execpath;
  return npm === undefined ? run("npm", args, env) : run(process.execPath, [npm, ...args], env);
}

/** Runs a script of package.json; `args` go to the script. */
export function runScript(name, args = [], env = {}) {
  return runNpm(["run", "--silent", name, ...(args.length > 0 ? ["--", ...args] : [])], env);
}
