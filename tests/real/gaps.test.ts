import { gapsText } from "../../src/dataset/gaps-text";
import type { Gap } from "../../src/dataset/gap";
import { textOf } from "../house/files";
import { type StartedServer, startedServer } from "../server";

let acquis: StartedServer;
beforeAll(async () => {
  acquis = await startedServer();
});
afterAll(() => acquis.stop());

it("docs/gaps.md is what the facts give; if not, run `npm run seed -- gaps`", async () => {
  const { dataset } = (await acquis.answer("{ dataset { gaps { kind summary } } }")) as { dataset: { gaps: Gap[] } };
  expect(gapsText(dataset.gaps) === textOf("docs/gaps.md")).toBe(true);
});
