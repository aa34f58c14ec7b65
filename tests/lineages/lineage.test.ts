import "reflect-metadata";
import { change, copyOfVillage, removeCopies } from "../seed/village";
import { Asking } from "../village/asking";

const further = `      paragraphs: [PA-4]
    - meeting: talks-s5
      order: 3
      state: spoken of
    - proposal: programme
      order: 4
      state: proposed
    - paragraph: PA-6
      order: 5
      state: stands alone
`;

let village: Asking;
beforeAll(async () => {
  const longer = copyOfVillage();
  change(longer, "lineages.yaml", "      paragraphs: [PA-4]\n", further);
  village = await Asking.of(longer);
});
afterAll(async () => {
  removeCopies();
  await village.close();
});

it("follows a passage step by step, each paragraph with its document", async () => {
  const { lineage } = await village.answer(`{ lineage(id: "lin-1") { id change topic { slug } steps { order state
    subject { __typename ... on Document { symbol } ... on Meeting { slug } ... on Proposal { slug } ... on Paragraph { ref } }
    paragraphs { key } } } }`);
  expect(lineage).toEqual({
    id: "Lineage:LIN-1",
    change: "WEAKENED",
    topic: { slug: "gender-language" },
    steps: [
      {
        order: 1,
        state: "asks for equal numbers",
        subject: { __typename: "Report", symbol: "V/79/1 draft" },
        paragraphs: [{ key: "PA-2" }],
      },
      {
        order: 2,
        state: "welcomes women",
        subject: { __typename: "Report", symbol: "V/79/1" },
        paragraphs: [{ key: "PA-4" }],
      },
      { order: 3, state: "spoken of", subject: { __typename: "Meeting", slug: "talks-s5" }, paragraphs: [] },
      { order: 4, state: "proposed", subject: { __typename: "Proposal", slug: "programme" }, paragraphs: [] },
      { order: 5, state: "stands alone", subject: { __typename: "Paragraph", ref: "V/RES/1#OP3" }, paragraphs: [] },
    ],
  });
});

it.each([
  [`report(symbol: "V/79/1") { found: lineages`, 2, "welcomes women"],
  [`paragraph(report: "V/79/1", number: "2") { found: lineage`, 2, "welcomes women"],
  [`meeting(slug: "talks-s5") { found: lineages`, 3, "spoken of"],
  [`proposal(slug: "programme") { found: lineages`, 4, "proposed"],
  [`resolution(symbol: "V/RES/1") { found: lineages`, 5, "stands alone"],
])("is reached by { %s }, once, with the step", async (door, order, state) => {
  const [found] = Object.values(
    await village.answer(`{ ${door} { totalCount edges { order state node { key } } } } }`),
  );
  expect(found).toEqual({ found: { totalCount: 1, edges: [{ order, state, node: { key: "LIN-1" } }] } });
});

it("is reached from its topic", async () => {
  const { topic } = await village.answer(`{ topic(slug: "gender-language") { lineages { sentence nodes { key } } } }`);
  expect(topic).toEqual({ lineages: { sentence: "Lineages about Gender language", nodes: [{ key: "LIN-1" }] } });
});

it.each([
  [`topic: "gender language"`, 1],
  [`topic: "ransomware"`, 0],
  [`change: [ADDED, WEAKENED]`, 1],
  [`change: ADDED`, 0],
  [`document: "July report"`, 1],
  [`document: "V/RES/1"`, 1],
  [`document: "V/RES/2"`, 0],
  [`paragraph: "V/79/1#2"`, 1],
  [`paragraph: "PA-3"`, 0],
  [`text: "WOMEN borduria"`, 1],
  [`not: {text: "women"}`, 0],
])("is chosen by { %s }: %i", async (where, totalCount) => {
  expect(await village.answer(`{ lineages(where: {${where}}) { totalCount } }`)).toEqual({ lineages: { totalCount } });
});

it("asks for the steps of a whole page in one statement", async () => {
  await village.answer(
    `{ lineages { nodes { steps { order subject { __typename } paragraphs { key } } topic { slug } } } }`,
  );
  // What is known of them already is not asked again.
  expect(village.statements).toBeLessThanOrEqual(3);
});

it("says which document nobody knows", async () => {
  const { errors } = await village.ask(`{ lineages(where: {document: "V/79/2"}) { totalCount } }`);
  expect(errors?.[0]?.originalError).toMatchObject({
    code: "UNKNOWN_NAME",
    argument: "where.document",
    suggestions: expect.arrayContaining(["V/79/1, Report of the valley"]),
  });
});
