import { setTimeout as wait } from "node:timers/promises";
import { refusal } from "../questions/asked";
import { change, copyOfVillage, graphOfTests, removeCopies } from "../seed/village";
import { load } from "../../src/seed/load";
import { type StartedServer, villageServer } from "../server";
import { page } from "./walk";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(async () => {
  await village.stop();
  removeCopies();
});

const refusedCursor = (list: string, cursor: string) =>
  refusal(village, `{ ${list.replace("CURSOR", `"${cursor}"`)} { edges { cursor } } }`);

it.each([
  "states(after: CURSOR)",
  "states(where: {or: []}, before: CURSOR)",
  "statements(after: CURSOR)",
  "resolutions(last: 2, before: CURSOR)",
])("refuses garbage as a cursor of %s", async (list) => {
  for (const garbage of ["", "garbage", "WzFd", Buffer.from(`["NAME_ASC"]`).toString("base64url")])
    expect(await refusedCursor(list, garbage)).toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("is not a cursor of this list; take one from pageInfo or an edge") as string,
    });
});

it("refuses the cursor of another order", async () => {
  const byName = (await page(village, { field: "states(PAGE)" }, "first: 1")).edges[0]?.cursor ?? "";
  expect(await refusedCursor("states(orderBy: NAME_DESC, after: CURSOR)", byName)).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "after",
    message: expect.stringMatching(/made for the order NAME_ASC, not NAME_DESC/) as string,
  });
});

it("refuses the cursor of another list, in the graph or in the process, of the root or of a thing", async () => {
  const fields = ["coalitions(PAGE)", "topics(PAGE)", "states(PAGE)"];
  const cursors = await Promise.all(
    fields.map(async (field) => (await page(village, { field }, "first: 1")).edges[0]?.cursor ?? ""),
  );
  const others = [...fields, "organisations(PAGE)", "lineages(PAGE)"].map((field) =>
    field.replace("PAGE", "after: CURSOR"),
  );
  for (const [index, cursor] of cursors.entries())
    for (const list of others.filter((_, other) => other !== index))
      expect(await refusedCursor(list, cursor)).toMatchObject({
        code: "BAD_USER_INPUT",
        argument: "after",
        message: expect.stringMatching(/^after: this cursor was made for the list "\w+", not "\w+"/) as string,
      });
});

it("takes a good cursor of a list that has become empty", async () => {
  const positions = async (args: string) => {
    const asked = `{ state(name: "ARC") { positions(${args}) { totalCount edges { cursor } } } }`;
    const answer = (await village.answer(asked)) as { state: { positions: { edges: { cursor: string }[] } } };
    return answer.state.positions;
  };
  const cursor = (await positions("first: 1")).edges[0]?.cursor ?? "";
  expect(cursor).not.toBe("");
  expect(await positions(`stance: [], after: "${cursor}"`)).toEqual({ totalCount: 0, edges: [] });
});

it("goes on where it was after a row was added before, without a row twice", async () => {
  const list = { field: "statements(orderBy: DATE_ASC, PAGE)" };
  const states = { field: "states(PAGE)" };
  const [first, firstStates] = [await page(village, list, "first: 2"), await page(village, states, "first: 1")];
  const rest = await page(village, list, `after: "${first.pageInfo.endCursor ?? ""}"`);
  const folder = copyOfVillage();
  change(
    folder,
    "statements/arc.yaml",
    "statements:\n",
    `statements:
  - id: ST-0
    date: "2021-12-13"
    positions:
      - { id: POS-0, topic: poa, stance: SUPPORT, act: STATED, summary: Was for it from the first., confidence: HIGH, locator: para 1 }
    source: minutes-2021

`,
  );
  change(
    folder,
    "states.yaml",
    "- iso3: ARC\n",
    '- { iso3: ABC, iso2: AB, m49: "998", name: Abacia, officialName: Realm of Abacia, status: OBSERVER, continent: Valley, subregion: Upper Valley, source: roll-book, locator: row 6 }\n\n- iso3: ARC\n',
  );
  const { graph, driver } = graphOfTests();
  await load(graph, folder);
  await driver.close();
  // A process hears of another's load within a second.
  await wait(1_100);
  const after = await page(village, list, `after: "${first.pageInfo.endCursor ?? ""}"`);
  expect(after.totalCount).toBe(rest.totalCount + 1);
  expect(after.edges).toEqual(rest.edges);
  const { edges } = await page(village, states, `after: "${firstStates.pageInfo.endCursor ?? ""}"`);
  expect(edges.map(({ node }) => node.id)).toEqual(["State:BOR", "State:ELB", "State:SYL", "State:UTO"]);
});
