import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

it("finds a proposal by slug or name, and the topic and meeting it goes with", async () => {
  expect(
    await village.answer(
      `{ a: proposal(slug: "programme") { id topic { slug } meeting { slug } } b: proposal(slug: "store of known threats") { slug meeting { slug } topic { slug } } }`,
    ),
  ).toEqual({
    a: { id: "Proposal:programme", topic: { slug: "poa" }, meeting: null },
    b: { slug: "threat-store", meeting: { slug: "talks-s5" }, topic: null },
  });
});

it("says what became of a proposal, and where", async () => {
  const { a, b } = await village.answer(`
    fragment became on ProposalOutcome { outcome summary locator source { key } document { ... on Resolution { symbol } ... on Paragraph { key } } }
    { a: proposal(slug: "programme") { outcome { ...became } } b: proposal(slug: "threat-store") { outcome { ...became } } }`);
  expect(a).toEqual({
    outcome: [
      {
        outcome: "ADOPTED",
        summary: "Called for by a vote.",
        locator: "sheet 3",
        source: { key: "roll-book" },
        document: { symbol: "V/RES/1" },
      },
    ],
  });
  expect(b).toEqual({
    outcome: [
      {
        outcome: "WEAKENED",
        summary: null,
        locator: "closing part",
        source: { key: "minutes-2023" },
        document: { key: "PA-5" },
      },
    ],
  });
});

it("leads from a document to the proposals of which something became there", async () => {
  const { resolution, paragraph } = await village.answer(
    `{ resolution(symbol: "V/RES/1") { resultOf { edges { outcome node { slug } } } proposals { edges { direction node { slug } } } } paragraph(id: "PA-5") { resultOf { nodes { slug } } proposals { nodes { slug } } } }`,
  );
  expect(resolution).toEqual({
    resultOf: { edges: [{ outcome: "ADOPTED", node: { slug: "programme" } }] },
    proposals: { edges: [{ direction: "ADVANCES", node: { slug: "programme" } }] },
  });
  expect(paragraph).toEqual({
    resultOf: { nodes: [{ slug: "threat-store" }] },
    proposals: { nodes: [{ slug: "threat-store" }] },
  });
});

it("lists the outcomes as a connection too, chosen by outcome", async () => {
  const { proposal } = await village.answer(
    `{ proposal(slug: "programme") { outcomes { totalCount edges { outcome node { __typename } } } left: outcomes(outcome: OMITTED) { sentence totalCount } } }`,
  );
  expect(proposal).toEqual({
    outcomes: { totalCount: 1, edges: [{ outcome: "ADOPTED", node: { __typename: "Resolution" } }] },
    left: { sentence: "Documents in which something became of Programme of action that saw it omitted", totalCount: 0 },
  });
});

it("lists sponsors of every kind", async () => {
  const { proposal } = await village.answer(
    `{ proposal(slug: "threat-store") { sponsors { edges { role locator node { __typename ... on State { name } ... on Coalition { name proposals { totalCount } } } } } } }`,
  );
  expect(proposal).toEqual({
    sponsors: {
      edges: [
        {
          role: "ADDITIONAL_SPONSOR",
          locator: "para 22",
          node: { __typename: "Coalition", name: "River League", proposals: { totalCount: 1 } },
        },
        { role: "SPONSOR", locator: "para 22", node: { __typename: "State", name: "Utopia" } },
      ],
    },
  });
});

it("gives the paragraphs, the papers and the resolutions of a proposal", async () => {
  expect(
    await village.answer(
      `{ a: proposal(slug: "threat-store") { mentionedIn { nodes { key } } concept { nodes { symbol proposals { nodes { slug } } } } } b: proposal(slug: "programme") { resolutions { edges { direction node { symbol } } } } }`,
    ),
  ).toEqual({
    a: {
      mentionedIn: { nodes: [{ key: "PA-5" }] },
      concept: { nodes: [{ symbol: "V/79/1 draft", proposals: { nodes: [{ slug: "threat-store" }] } }] },
    },
    b: { resolutions: { edges: [{ direction: "ADVANCES", node: { symbol: "V/RES/1" } }] } },
  });
});

it("chooses proposals by topic, sponsor, outcome, time and text", async () => {
  const slugs = async (where: string) => {
    const { proposals } = await village.answer(`{ proposals(where: {${where}}) { nodes { slug } } }`);
    return (proposals as { nodes: { slug: string }[] }).nodes.map(({ slug }) => slug);
  };
  expect(await slugs(`topic: "poa"`)).toEqual(["programme"]);
  expect(await slugs(`sponsor: "Arcadia"`)).toEqual(["programme"]);
  expect(await slugs(`sponsor: "river-league"`)).toEqual(["threat-store"]);
  expect(await slugs(`outcome: [OMITTED, WEAKENED]`)).toEqual(["threat-store"]);
  expect(await slugs(`year: 2023, text: "threats"`)).toEqual(["threat-store"]);
  expect(await slugs(`not: {slug: "programme"}`)).toEqual(["threat-store"]);
});

it("leads from a topic and a meeting to their proposals", async () => {
  expect(
    await village.answer(
      `{ topic(slug: "poa") { proposals { nodes { slug } } } meeting(slug: "talks-s5") { proposals { nodes { slug } } } }`,
    ),
  ).toEqual({
    topic: { proposals: { nodes: [{ slug: "programme" }] } },
    meeting: { proposals: { nodes: [{ slug: "threat-store" }] } },
  });
});

it("says of a coalition that sponsors that it does so in its own name, and not its members", async () => {
  const { own, members } = (await village.answer(`{
    own: proposals(where: {sponsor: "river-league"}) { sentence }
    members: proposals(where: {sponsors: {memberOf: {coalition: "river-league"}}}) { sentence }
  }`)) as Record<"own" | "members", { sentence: string }>;
  expect(own.sentence).toBe("Proposals that were put forward in the name of the River League");
  expect(members.sentence).toBe("Proposals that were put forward by any of (states that belong to the River League)");
});
