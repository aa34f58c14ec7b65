import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, rounded } from "../figures";
import type { Line } from "../line";
import { operations } from "./operations";
import { timed } from "../stage/ask";
import { childAt } from "../stage/child";
import { inTurn } from "../turns";

const stage = join(__dirname, "..", "stage");

/** How many answers a second come back from there, to ten clients that ask the same over and over for some seconds. */
function answersASecond(url: string, body: string, seconds = 4): number {
  const { stdout, status } = spawnSync(process.execPath, [join(stage, "load.mjs"), url, body, String(seconds)], {
    encoding: "utf8",
  });
  const { perSecond, failed } = JSON.parse(stdout === "" ? "{}" : stdout) as { perSecond?: number; failed?: number };
  if (status !== 0 || perSecond === undefined || failed !== 0) throw new Error(`${url} failed under load: ${stdout}`);
  return perSecond;
}

/** One and the same question at an unchanged revision, against a server that does nothing but send these bytes. */
export const askedAgain: Line = {
  name: "asked-again",
  async *measure({ ours }) {
    const { url } = await ours();
    const question = { query: operations.find(({ name }) => name.includes("PoA"))?.ours ?? "" };
    const { body } = await timed(url, question);
    const folder = mkdtempSync(join(tmpdir(), "acquis-bare-"));
    writeFileSync(join(folder, "answer.json"), body);
    const bare = await childAt([join(stage, "bare.mjs"), join(folder, "answer.json")], {});
    try {
      const load = (at: string) => () => Promise.resolve(answersASecond(at, JSON.stringify(question)));
      const [own = [], least = []] = await inTurn([load(url), load(bare.url)], 3, 1);
      yield {
        name: "the PoA question asked again, against a bare node:http server that sends the same bytes",
        figure: median(own) / median(least),
        unit: "of its answers a second",
        target: { atLeast: 0.33 },
        beside: `ours ${rounded(median(own))} a second, the bare server ${rounded(median(least))}; ten clients, ${body.length} bytes`,
      };
    } finally {
      await bare.stop();
      rmSync(folder, { recursive: true });
    }
  },
};
