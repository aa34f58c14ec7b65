import { type StartedServer, startedServer } from "../server";

let acquis: StartedServer;
beforeAll(async () => {
  acquis = await startedServer();
});
afterAll(() => acquis.stop());

interface Voice {
  readonly statement: { readonly actor: { readonly name: string } };
}
interface Change {
  readonly kind: string;
  readonly before: { readonly key: string } | null;
  readonly after: { readonly key: string } | null;
  readonly words: null;
  readonly summary: string;
  readonly askedFor: readonly Voice[];
  readonly objectedTo: readonly Voice[];
}

const voices = "{ statement { actor { name } } }";
const changes = async (since: string) => {
  const args = `${since}kind: [ADDED, DELETED, WEAKENED, STRENGTHENED]`;
  const fields = `kind before { key } after { key } words { kind } summary askedFor ${voices} objectedTo ${voices}`;
  const answer: unknown = await acquis.answer(
    `{ report(symbol: "A/78/265") { changes(${args}) { nodes { ${fields} } } } }`,
  );
  return (answer as { report: { changes: { nodes: Change[] } } }).report.changes.nodes;
};
const names = (of: readonly Voice[] = []) => of.map(({ statement }) => statement.actor.name);

it("shows that the passage on spyware was taken out, that Israel had asked for it and who regretted it", async () => {
  const gone = (await changes("")).find(({ before }) => before?.key === "PA-072");
  expect(gone).toMatchObject({ kind: "DELETED", after: { key: "PA-049" }, words: null });
  expect(gone?.summary).toMatch(
    /^Before: Still names illegal markets .* After: Leaves out the illegal-markets passage/,
  );
  expect(names(gone?.askedFor)).toContain("Israel");
  expect(names(gone?.objectedTo)).toContain("Global Partners Digital");
  expect(names(gone?.askedFor)).not.toContain("Global Partners Digital");
});

it("shows that the gender wording grew stronger, that the Netherlands asked for it and Russia objected", async () => {
  const gender = (await changes("")).find(({ after }) => after?.key === "PA-051");
  expect(gender).toMatchObject({ kind: "STRENGTHENED", before: { key: "PA-066" } });
  expect(names(gender?.askedFor)).toContain("Netherlands");
  expect(names(gender?.objectedTo)).toContain("Russian Federation");
});

it("shows who proposed what was added, and nobody where only its topic was spoken of", async () => {
  const added = (await changes("")).filter(({ kind }) => kind === "ADDED");
  const asked = new Map(added.map(({ after, askedFor }) => [after?.key, names(askedFor)]));
  expect(asked.get("PA-060")).toEqual(["Republic of Korea"]);
  expect(asked.get("PA-053")).toEqual([]);
});

it("counts nobody as asking for a checklist, or against it, after the report that took it in", async () => {
  const { report } = (await acquis.answer(`{ report(symbol: "A/78/265") { changes(first: 100) { nodes {
    after { key } askedFor { statement { date } } objectedTo { statement { date } } } } } }`)) as {
    report: {
      changes: { nodes: (Record<"askedFor" | "objectedTo", unknown[]> & { after: { key: string } | null })[] };
    };
  };
  const checklist = report.changes.nodes.find(({ after }) => after?.key === "PA-056");
  expect(checklist?.askedFor).toEqual(Array(2).fill({ statement: { date: "2023-07" } }));
  expect(checklist?.objectedTo).toEqual([]);
});

it("goes back to the reports of 2021 where a lineage does", async () => {
  const rights = (await changes(`since: "A/75/816", `)).find(({ after }) => after?.key === "PA-048");
  expect(rights).toMatchObject({ kind: "WEAKENED", before: null });
  expect(rights?.summary).toMatch(/^Before: stronger\. After: weaker\./);
});

it("tells the way of the programme of action from the proposal to the mechanism, in order of date", async () => {
  const query = `{ proposal(slug: "poa") { timeline(first: 200) { nodes { kind date document { symbol } outcome } } } }`;
  const { proposal } = (await acquis.answer(query)) as {
    proposal: { timeline: { nodes: { kind: string; document: { symbol: string } | null; outcome: string | null }[] } };
  };
  const { nodes } = proposal.timeline;
  expect(nodes[0]).toMatchObject({ kind: "PUT_FORWARD", date: "2020" });
  expect(
    nodes.filter(({ kind }) => kind === "OUTCOME").map(({ document, outcome }) => [document?.symbol, outcome]),
  ).toEqual([
    ["A/RES/77/37", "ADOPTED"],
    ["A/78/265", "ADOPTED"],
    ["A/RES/78/16", "ADOPTED"],
    ["A/80/257", "TRANSFORMED"],
  ]);
});
