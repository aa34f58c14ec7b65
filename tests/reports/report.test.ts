import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

it.each(["V/79/1", "v/79/1", "July report", "Report of the valley", "Report:V/79/1"])(
  "finds a report as %s",
  async (symbol) => {
    expect(await village.answer(`{ report(symbol: "${symbol}") { id kind adoptionNote } }`)).toEqual({
      report: { id: "Report:V/79/1", kind: "OEWG_REPORT", adoptionNote: "consensus" },
    });
  },
);

it.each([
  ["V/80/1", /^There is no report "V\/80\/1"\. Did you mean "V\/79\/1"/],
  ["V/RES/1", /^There is no report "V\/RES\/1": that is a resolution, "V\/RES\/1" \([^?]*\)\.$/],
])("knows no report %s, and says what it is instead", async (symbol, told) => {
  const { data, errors } = await village.ask(`{ report(symbol: "${symbol}") { symbol } }`);
  expect(data).toEqual({ report: null });
  expect(errors?.[0]?.message).toMatch(told);
});

it("leads from a report to its drafts and back, with the stage and the source of each", async () => {
  const { report } = await village.answer(
    `{ report(symbol: "V/79/1") { drafts { edges { stage source { key } node { symbol draftOf { edges { stage node { symbol } } } } } } } }`,
  );
  const back = { edges: [{ stage: "zero draft", node: { symbol: "V/79/1" } }] };
  expect(report).toEqual({
    drafts: {
      edges: [
        { stage: "zero draft", source: { key: "minutes-2023" }, node: { symbol: "V/79/1 draft", draftOf: back } },
      ],
    },
  });
});

it("tells drafts from final texts", async () => {
  const { drafts, rest } = await village.answer(
    `{ drafts: reports(where: {draft: true}) { nodes { symbol } } rest: reports(where: {draft: false}) { nodes { symbol } } }`,
  );
  expect([drafts, rest]).toEqual([{ nodes: [{ symbol: "V/79/1 draft" }] }, { nodes: [{ symbol: "V/79/1" }] }]);
});

it("chooses reports by process, meeting, topic, kind, time and text, and says so", async () => {
  const { reports } = await village.answer(
    `{ reports(where: {process: "talks", meeting: "talks-s5", topic: "ransomware", kind: OEWG_REPORT, year: 2023, text: "valley"}) { sentence nodes { symbol } } }`,
  );
  expect(reports).toEqual({
    nodes: [{ symbol: "V/79/1" }],
    sentence: expect.stringMatching(/^Reports that .* and mention Ransomware and are dated in 2023 and /) as string,
  });
});

it("leads from the process and the meeting to the reports, the latest first", async () => {
  const both = { nodes: [{ symbol: "V/79/1" }, { symbol: "V/79/1 draft" }] };
  expect(
    await village.answer(
      `{ process(slug: "talks") { reports { nodes { symbol } } } meeting(slug: "talks-s5") { reports { nodes { symbol } } } }`,
    ),
  ).toEqual({
    process: { reports: both },
    meeting: { reports: both },
  });
});

it("says where a report elaborates a norm, from both ends", async () => {
  expect(
    await village.answer(
      `{ report(symbol: "V/79/1") { elaborates { edges { where node { code } } } } norm(code: "a") { elaboratedIn { edges { where node { symbol } } } } }`,
    ),
  ).toEqual({
    report: { elaborates: { edges: [{ where: "para 1", node: { code: "a" } }] } },
    norm: { elaboratedIn: { edges: [{ where: "para 1", node: { symbol: "V/79/1" } }] } },
  });
});

it("asks the graph once a field, however many reports there are", async () => {
  await village.answer(
    `{ reports { nodes { process { slug } meeting { slug } paragraphs { nodes { document { symbol } topics { nodes { slug } } } } } } }`,
  );
  expect(village.statements).toBe(6);
});
