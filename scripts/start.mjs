/**
 * `npm start`: from a fresh clone to the atlas in a browser. Installs what is missing, compiles the plans, builds, and
 * serves dist/ at a free port. Options: --port 8080, --host (let other machines of the network in).
 */
import { parseArgs } from "node:util";
import { installPackages } from "./steps/install-packages.mjs";
import { runScript } from "./steps/run.mjs";

const { values } = parseArgs({
  options: { port: { type: "string", default: "4173" }, host: { type: "boolean", default: false } },
});

if (!installPackages()) fail("The packages could not be installed; see npm's message above. A network is needed once.");
if (!runScript("build")) fail("The atlas could not be built; the messages above say where and why.");

// Imported here, since it may have been installed only just now.
const { preview } = await import("vite");
const server = await preview({ logLevel: "warn", preview: { port: Number(values.port), host: values.host } });
const { local, network } = server.resolvedUrls ?? { local: [], network: [] };
console.log("\nPlan Atlas · 规划一张图\n");
for (const address of [...local, ...network]) console.log(`  ${address}`);
console.log("\nPress Ctrl+C to stop.");

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
