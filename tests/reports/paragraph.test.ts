import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

it.each([
  `report: "V/79/1", number: "2"`,
  `report: "July report", number: "para 2"`,
  `report: "V/79/1#2"`,
  `id: "v/79/1#2"`,
  `id: "PA-4"`,
  `id: "Paragraph:PA-4"`,
])("finds a paragraph by %s", async (how) => {
  expect(await village.answer(`{ paragraph(${how}) { id key ref } }`)).toEqual({
    paragraph: { id: "Paragraph:PA-4", key: "PA-4", ref: "V/79/1#2" },
  });
});

it("finds a paragraph of a resolution, and one without a number by its id", async () => {
  expect(
    await village.answer(
      `{ a: paragraph(report: "V/RES/1", number: "OP3") { key document { __typename } } b: paragraph(id: "PA-5") { ref number } }`,
    ),
  ).toEqual({
    a: { key: "PA-6", document: { __typename: "Resolution" } },
    b: { ref: null, number: null },
  });
});

it("says which is unknown, the document or the number", async () => {
  const { data, errors } = await village.ask(
    `{ a: paragraph(report: "V/80/1", number: "1") { key } b: paragraph(report: "V/79/1", number: "99") { key } }`,
  );
  expect(data).toEqual({ a: null, b: null });
  expect(errors?.map(({ originalError }) => originalError)).toEqual([
    expect.objectContaining({
      argument: "report",
      message: expect.stringMatching(/^There is no report or resolution/),
    }),
    expect.objectContaining({
      argument: "number",
      message: expect.stringMatching(/^There is no paragraph "V.79.1#99"/),
    }),
  ]);
});

it.each([
  ["", "report"],
  [`(report: "V/79/1")`, "number"],
  [`(id: "PA-4", number: "2")`, "id"],
])("says what to write instead of paragraph%s", async (how, argument) => {
  const { errors } = await village.ask(`{ paragraph${how} { key } }`);
  expect(errors?.[0]?.message).toMatch('write report: "A/79/214", number: "27"');
  expect(errors?.[0]?.originalError).toMatchObject({ argument });
});

it("lists the paragraphs of a document as they stand in it, what has no number last", async () => {
  const { report } = await village.answer(`{ report(symbol: "V/79/1") { paragraphs { sentence nodes { key } } } }`);
  expect(report).toEqual({
    paragraphs: { sentence: "Paragraphs of V/79/1", nodes: [{ key: "PA-3" }, { key: "PA-4" }, { key: "PA-5" }] },
  });
});

it("follows a wording from draft to report and back", async () => {
  const { now, before } = await village.answer(
    `{ now: paragraph(id: "PA-4") { revises { edges { change locator node { key } } } } before: paragraph(id: "PA-2") { revisedBy { edges { change node { key } } } } }`,
  );
  expect(now).toEqual({ revises: { edges: [{ change: "WEAKENED", locator: "para 4", node: { key: "PA-2" } }] } });
  expect(before).toEqual({ revisedBy: { edges: [{ change: "WEAKENED", node: { key: "PA-4" } }] } });
});

it("leads from a norm to the paragraph that sets it out, and from there to the norm", async () => {
  const { norm } = await village.answer(
    `{ norm(code: "a") { paragraph { key setsOut { code } } paragraphs(orderBy: DATE_ASC) { totalCount nodes { key } } } }`,
  );
  expect(norm).toEqual({
    paragraph: { key: "PA-3", setsOut: { code: "a" } },
    paragraphs: { totalCount: 2, nodes: [{ key: "PA-1" }, { key: "PA-3" }] },
  });
});

it("chooses paragraphs by document, topic, norm, proposal, status and text", async () => {
  const keys = async (where: string) => {
    const { paragraphs } = await village.answer(
      `{ paragraphs(where: {${where}}, orderBy: DOCUMENT_ASC) { nodes { key } } }`,
    );
    return (paragraphs as { nodes: { key: string }[] }).nodes.map(({ key }) => key);
  };
  expect(await keys(`document: "V/79/1 draft"`)).toEqual(["PA-1", "PA-2"]);
  expect(await keys(`topic: "gender-language", draft: false`)).toEqual(["PA-4"]);
  expect(await keys(`norm: "13(a)", status: FINAL`)).toEqual(["PA-3"]);
  expect(await keys(`proposal: "threat-store"`)).toEqual(["PA-5"]);
  expect(await keys(`proposal: "programme"`)).toEqual([]);
  expect(await keys(`text: "WÖMEN shall"`)).toEqual(["PA-2"]);
  expect(await keys(`or: [{topic: "poa"}, {not: {draft: false}}]`)).toEqual(["PA-1", "PA-2", "PA-6"]);
});

it("goes through paragraphs page by page without missing one", async () => {
  const seen: string[] = [];
  for (let after = "null"; ;) {
    const { paragraphs } = await village.answer(
      `{ paragraphs(first: 2, after: ${after}) { nodes { key } pageInfo { hasNextPage endCursor } } }`,
    );
    const { nodes, pageInfo } = paragraphs as {
      nodes: { key: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    seen.push(...nodes.map(({ key }) => key));
    if (!pageInfo.hasNextPage) break;
    after = JSON.stringify(pageInfo.endCursor);
  }
  expect(seen).toEqual(["PA-3", "PA-4", "PA-5", "PA-1", "PA-2", "PA-6"]);
});
