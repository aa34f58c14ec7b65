import { type StartedServer, startedServer } from "../server";
import { copyOfVillage, put, removeCopies } from "../seed/village";

const statement = (id: string, subject: string, stance: string, source = "minutes-2023", date = "2023-07-28") => `
  - id: ST-${id}
    date: "${date}"
    positions:
      - { id: POS-${id}, ${subject}, stance: ${stance}, act: STATED, summary: Said so., confidence: ${source === "notes-2023" ? "LOW" : "HIGH"}, locator: para 30 }
    source: ${source}`;

/** The village, where Arcadia, Borduria, Syldavia and Utopia have said more than before. */
function talkativeVillage(): string {
  const folder = copyOfVillage();
  const said = {
    arc: ["21", "proposal: programme", "OPPOSE"],
    bor: ["22", "topic: poa", "OPPOSE", "notes-2023"],
    syl: ["23", "topic: poa", "SUPPORT"],
    uto: ["24", "topic: poa", "SUPPORT"],
  } as const;
  for (const [file, [id, subject, stance, source]] of Object.entries(said))
    put(
      folder,
      `statements/${file}.yaml`,
      `actor: ${file.toUpperCase()}\nstatements:${statement(id, subject, stance, source)}${file === "syl" ? statement("25", "topic: poa", "OPPOSE", "minutes-2021", "2021-12-14") : ""}\n`,
    );
  return folder;
}

let village: StartedServer;
beforeAll(async () => {
  village = await startedServer(talkativeVillage());
});
afterAll(() => village.stop());
afterAll(removeCopies);

const contradictions = async (args = "", fields = "state { iso3 }") =>
  (await village.answer(`{ contradictions${args} { totalCount sentence nodes { ${fields} } } }`)).contradictions;

it("shows what was said and how it was voted, where the two take opposite sides", async () => {
  const { nodes, totalCount } = await contradictions(
    "",
    `state { iso3 } subject { ... on Topic { slug } } said { stance statement { key } source { key } } voted { __typename summary source { key } }`,
  );
  expect(totalCount).toBe(2);
  expect(nodes[0]).toEqual({
    state: { iso3: "ARC" },
    subject: { slug: "poa" },
    said: [{ stance: "OPPOSE", statement: { key: "ST-21" }, source: { key: "minutes-2023" } }],
    voted: [
      {
        __typename: "VoteEvidence",
        summary: "Voted yes on V/RES/1, A programme of action for the valley.",
        source: { key: "roll-book" },
      },
      { __typename: "VoteEvidence", summary: "Voted no on V/RES/2, The talks to go on.", source: { key: "roll-book" } },
    ],
  });
});

it("leaves out the statements that agree with the votes", async () => {
  const { nodes } = await contradictions(`(among: {state: "SYL"})`, "said { statement { key } } voted { date }");
  expect(nodes).toEqual([
    { said: [{ statement: { key: "ST-23" } }], voted: [{ date: "2022-12-07" }, { date: "2023-12-04" }] },
  ]);
});

it("holds neither an abstention against a state nor what only a machine wrote down", async () => {
  expect((await contradictions(`(among: {state: ["UTO", "BOR"]})`)).nodes).toEqual([]);
});

it("keeps to a subject and to a period", async () => {
  expect((await contradictions(`(proposal: "programme")`)).totalCount).toBe(2);
  expect((await contradictions(`(topic: "gender-language")`)).totalCount).toBe(0);
  const within = await contradictions(`(topic: "poa", year: 2023)`, "voted { date }");
  expect(within.nodes[0]).toEqual({ voted: [{ date: "2023-12-04" }] });
  expect((await contradictions(`(year: 2022)`)).totalCount).toBe(0);
});

it("pages", async () => {
  const page = await village.answer(`{ contradictions(first: 1) { pageInfo { endCursor hasNextPage } } }`);
  expect(page.contradictions.pageInfo.hasNextPage).toBe(true);
  const { nodes } = await contradictions(`(after: "${page.contradictions.pageInfo.endCursor}")`);
  expect(nodes).toEqual([{ state: { iso3: "SYL" } }]);
});
