import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

interface Voice {
  readonly statement: { readonly key: string };
}
interface Change {
  readonly kind: string;
  readonly since: { readonly symbol: string };
  readonly before: { readonly key: string } | null;
  readonly after: { readonly key: string } | null;
  readonly words: readonly { kind: string; text: string }[] | null;
  readonly summary: string;
  readonly lineages: readonly { key: string }[];
  readonly askedFor: readonly Voice[];
  readonly objectedTo: readonly Voice[];
}

const voice =
  "{ stance summary locator citations { source { key } } subject { __typename } statement { key actor { name } } }";
const fields = `kind since { symbol } before { key } after { key } words { kind text } summary lineages { key } askedFor ${voice} objectedTo ${voice}`;

async function changes(symbol: string, args = "", asked = fields): Promise<readonly Change[]> {
  const answer: unknown = await village.answer(
    `{ report(symbol: "${symbol}") { changes${args} { nodes { ${asked} } } } }`,
  );
  return (answer as { report: { changes: { nodes: Change[] } } }).report.changes.nodes;
}

const keys = (voices: readonly Voice[] = []) => voices.map(({ statement }) => statement.key);

it("compares each paragraph with that of the draft, word by word", async () => {
  const [help, women] = await changes("V/79/1");
  expect(help).toMatchObject({ kind: "UNCHANGED", before: { key: "PA-1" }, after: { key: "PA-3" } });
  expect(help?.words).toEqual([{ kind: "KEPT", text: "States should help each other whenever the wire is cut." }]);
  expect(women).toMatchObject({
    kind: "WEAKENED",
    since: { symbol: "V/79/1 draft" },
    before: { key: "PA-2" },
    after: { key: "PA-4" },
    lineages: [{ key: "LIN-1" }],
    summary:
      "Before: As many women as men take part in the talks. After: The taking part of women in the talks is welcome.",
  });
  const textOf = (left: string) => women?.words?.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join("");
  expect(textOf("ADDED")).toBe("As many women as men shall take part in the talks.");
  expect(textOf("DELETED")).toBe("The talks welcome the taking part of women.");
});

it("does not take what has no earlier wording on record for something new", async () => {
  const [, , store] = await changes("V/79/1");
  expect(store).toMatchObject({ kind: "UNKNOWN", before: null, after: { key: "PA-5" }, words: null, lineages: [] });
});

it("tells who asked for a sentence to be weakened by who names it, and takes no remark on its topic for that", async () => {
  const [, women] = await changes("V/79/1");
  expect(keys(women?.askedFor)).toEqual(["ST-2"]);
  expect(women?.askedFor[0]).toMatchObject({
    stance: "OPPOSE",
    locator: "para 11",
    subject: { __typename: "Paragraph" },
  });
  expect(keys(women?.objectedTo)).toEqual([]);
});

it("counts who is content with what a paragraph became as having asked for it", async () => {
  const [help] = await changes("V/79/1");
  expect(keys(help?.askedFor)).toEqual(["ST-7"]);
  expect(keys(help?.objectedTo)).toEqual([]);
});

it("tells the same of the lineage as a whole", async () => {
  const { lineage } = (await village.answer(`{ lineage(id: "LIN-1") { askedFor ${voice} objectedTo ${voice} } }`)) as {
    lineage: Pick<Change, "askedFor" | "objectedTo">;
  };
  expect(keys(lineage.askedFor)).toEqual(["ST-2"]);
  expect(keys(lineage.objectedTo)).toEqual([]);
});

it("takes the earlier text by name, and only changes of some kinds", async () => {
  expect(await changes("V/79/1", `(since: "v/79/1 DRAFT", kind: WEAKENED)`, "kind after { key }")).toEqual([
    { kind: "WEAKENED", after: { key: "PA-4" } },
  ]);
  expect(await changes("V/79/1 draft")).toEqual([]);
});

it("refuses an earlier text that is none, and says which there are", async () => {
  const asked = `{ report(symbol: "V/79/1") { changes(since: "V/RES/1") { totalCount } } }`;
  const [refusal] = (await village.ask(asked)).errors ?? [];
  expect(refusal).toMatchObject({
    message: `since: V/RES/1 is not on record as an earlier text of V/79/1. Write one of "V/79/1 draft".`,
    extensions: { code: "BAD_USER_INPUT", argument: "since" },
  });
});

it("goes to the graph a bounded number of times for all reports together", async () => {
  const asked = `{ reports(first: 5) { nodes { changes(first: 10) { nodes { ${fields} } } } } }`;
  await village.answer(asked);
  expect(village.statements().length).toBeLessThanOrEqual(12);
});
