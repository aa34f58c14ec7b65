import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { type Browser, type LaunchOptions, chromium } from "playwright-core";

const cache = join(__dirname, "..", "..", "node_modules", ".cache", "chromium");

/**
 * A Chromium without a screen: the one inside the npm package @sparticuz/chromium, or, on a machine that it was not
 * built for, the one that the system has. `CHROMIUM` names another.
 */
export async function startedBrowser(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"];
  return await chromium.launch({ args, ...(await installed()) });
}

async function installed(): Promise<LaunchOptions> {
  const named = process.env["CHROMIUM"];
  if (named !== undefined) return { executablePath: named };
  return process.platform === "linux" && process.arch === "x64" ? await unpacked() : { executablePath: ofSystem() };
}

/** The fonts of the system, where it has some, and the one of the package: without any, Chromium draws nothing. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(cache, "fonts")}</dir>
</fontconfig>
`;

/** The package also brings NSS and Expat, which a bare Debian or Ubuntu lacks, and a font; all are used from where they are unpacked. */
async function unpacked(): Promise<LaunchOptions> {
  if (!existsSync(cache)) await unpack();
  const libraries = [join(cache, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter((path) => path !== undefined);
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: libraries.join(delimiter),
    FONTCONFIG_FILE: join(cache, "fonts.conf"),
  };
  return { executablePath: join(cache, "chromium"), env };
}

/**
 * Unpacks in a process of its own, since the package reads its folder (TMPDIR) and whether to bring its libraries
 * (the runtime's name) from the environment; and aside, since half of a Chromium must never be found.
 */
async function unpack(): Promise<void> {
  await mkdir(join(cache, ".."), { recursive: true });
  const aside = await mkdtemp(`${cache}-`);
  const env = { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  const script = `import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())`;
  await promisify(execFile)(process.execPath, ["-e", script], { cwd: __dirname, env });
  await writeFile(join(aside, "fonts.conf"), fonts);
  await rename(aside, cache).catch(async (error: unknown) => {
    await rm(aside, { recursive: true });
    if (!existsSync(cache)) throw error;
  });
}

function ofSystem(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
  const places = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error("No Chromium found: install one, or name its program in CHROMIUM");
  return found;
}
