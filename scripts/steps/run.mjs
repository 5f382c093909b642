import { spawnSync } from "node:child_process";

/** The repository's root. Every command runs there, whatever folder it was called from. */
export const root = new URL("../../", import.meta.url);

/**
 * Runs a program to its end. Its output goes straight to the terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} env variables on top of this process's own
 * @returns {boolean} whether it ended with 0; false also when there is no such program
 */
export function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  return status === 0;
}

/**
 * Runs npm: the one that started this process, if npm did.
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
export function runNpm(args, env = {}) {
  const npm = process.env.npm_execpath;
  return npm === undefined ? run("npm", args, env) : run(process.execPath, [npm, ...args], env);
}

/**
 * Runs a script of package.json.
 * @param {string} name
 * @param {readonly string[]} args go to the script
 * @param {Record<string, string>} env
 */
export function runScript(name, args = [], env = {}) {
  return runNpm(["run", "--silent", name, ...(args.length > 0 ? ["--", ...args] : [])], env);
}
