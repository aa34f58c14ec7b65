// cspell:ignore resvg
import { Worker } from "node:worker_threads";
import type { ResvgRenderOptions } from "@resvg/resvg-js";
import { Line } from "../../line";
import { Busy } from "../../errors";
import { NotAnswered } from "../ask";
import { lettered } from "./letters";

/** Pictures are drawn one after another, each as dear as all that run at once may be together. */
const whole = 1_000;
const line = new Line(whole);

/**
 * A picture in dots, twice as wide as its own width where nothing else is said, in the fonts of the pages, so that it looks the same anywhere; nothing of no
 * picture. Throws NotAnswered where so many are drawn before it that its turn does not come, and the reason of `left` where nobody waits any more.
 */
export async function pngOf(svg: string | undefined, zoom: number, left: AbortSignal): Promise<Buffer | undefined> {
  if (svg === undefined) return undefined;
  try {
    return await line.run(whole, left, () => {
      const { svg: written, fontFiles, isBeyond } = lettered(svg);
      return drawnApart(written, {
        fitTo: { mode: "zoom", value: zoom },
        // Letters that the fonts of the pages lack are drawn in whatever the system has.
        font: { fontFiles: [...fontFiles], loadSystemFonts: isBeyond, defaultFontFamily: "Inter" },
        logLevel: "off",
      });
    });
  } catch (error) {
    if (error instanceof Busy)
      throw new NotAnswered([{ message: error.message, code: error.code, suggestions: [] }], { cause: error });
    throw error;
  }
}

const drawing = `
const { parentPort, workerData } = require("node:worker_threads");
const { Resvg } = require(workerData.drawer);
const dots = new Resvg(workerData.svg, workerData.options).render().asPng();
parentPort.postMessage(dots);
`;

/**
 * Draws in a thread of its own, which ends with that: a picture takes some twenty megabytes of which V8 knows nothing, so that it would give them
 * back much too late, and eighty pictures would take more than a gigabyte.
 */
function drawnApart(svg: string, options: ResvgRenderOptions): Promise<Buffer> {
  const workerData = { svg, options, drawer: require.resolve("@resvg/resvg-js") };
  return new Promise((resolve, reject) => {
    const worker = new Worker(drawing, { eval: true, workerData });
    worker.once("message", (dots: Uint8Array) => resolve(Buffer.from(dots.buffer, dots.byteOffset, dots.byteLength)));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The drawing of a picture ended with exit code ${code}.`)));
    worker.unref();
  });
}
