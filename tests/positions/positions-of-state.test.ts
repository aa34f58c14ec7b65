import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const subject = `subject { ... on Topic { slug } ... on Norm { code } ... on Proposal { slug } ... on Paragraph { ref } }`;

interface Position {
  readonly subject: { readonly slug?: string; readonly code?: string };
}

const positionsOf = async (state: string, args = "", fields = `stance contested since ${subject}`) => {
  const answer = await village.answer(`{ state(name: "${state}") { positions${args} { nodes { ${fields} } } } }`);
  return answer.state.positions.nodes;
};

it("gives one position a subject, in order of the subject's name", async () => {
  expect(await positionsOf("Arcadia")).toEqual([
    { stance: "OPPOSE", contested: true, since: "2023-07-25", subject: { slug: "gender-language" } },
    { stance: "SUPPORT", contested: false, since: "2023-07-25", subject: { code: "a" } },
    { stance: "SUPPORT", contested: false, since: "2023-07-25", subject: { code: "c" } },
    { stance: "SUPPORT", contested: false, since: "2022-12-07", subject: { slug: "poa" } },
    { stance: "OPPOSE", contested: false, since: "2023-07-25", subject: { ref: "V/79/1 draft#2" } },
  ]);
});

it("gives the positions on several subjects, narrower topics and the topics of a norm among them", async () => {
  const subjects = async (state: string, some: string) =>
    (await positionsOf(state, `(subjects: [${some}])`, subject)).map(
      ({ subject: { slug, code } }: Position) => slug ?? code,
    );
  expect(await subjects("Arcadia", `{norm: "a"}, {topic: "poa"}, {proposal: "programme"}`)).toEqual(["a", "poa"]);
  expect(await subjects("Borduria", `{topic: "threats", includeNarrower: true}`)).toEqual(["ransomware"]);
  expect(await subjects("Borduria", `{norm: "c"}`)).toEqual([]);
  expect(await subjects("Borduria", `{norm: "c", throughTopics: true}`)).toEqual(["c"]);
  const { state } = await village.answer(
    `{ state(name: "ARC") { positions(subjects: [{norm: "a"}, {topic: "poa"}]) { sentence } } }`,
  );
  expect(state.positions.sentence).toBe("Positions of Arcadia on norm (a) and on programme of action");
});

it("counts statements, votes and sponsorships alike, in order of date", async () => {
  const [poa] = await positionsOf("Arcadia", `(topic: "poa")`, "evidence { __typename date summary source { key } }");
  expect(poa.evidence.map(({ __typename, date }: { __typename: string; date: string }) => [date, __typename])).toEqual([
    ["2022-12-07", "SponsorshipEvidence"],
    ["2022-12-07", "VoteEvidence"],
    ["2022", "SponsorshipEvidence"],
    ["2023-07-25", "StatementEvidence"],
    ["2023-12-04", "VoteEvidence"],
  ]);
  expect(poa.evidence[4]).toMatchObject({
    summary: "Voted no on V/RES/2, The talks to go on.",
    source: { key: "roll-book" },
  });
});

it("takes a proposal and the topic that stands for it as one subject: the topic", async () => {
  const fields = `stance evidence { summary } subject { __typename ... on Topic { slug } }`;
  const [asProposal] = await positionsOf("Borduria", `(proposal: "programme")`, fields);
  const [asTopic] = await positionsOf("Borduria", `(topic: "poa")`, fields);
  expect(asProposal).toEqual(asTopic);
  expect(asTopic.subject).toEqual({ __typename: "Topic", slug: "poa" });
});

it("gives a proposal without a topic as itself", async () => {
  expect(await positionsOf("Utopia", `(proposal: "threat-store")`)).toEqual([
    { stance: "SUPPORT", contested: false, since: null, subject: { slug: "threat-store" } },
  ]);
});

it("gives nothing on a subject without a record", async () => {
  expect(await positionsOf("Borduria", `(norm: "k")`)).toEqual([]);
  expect(await positionsOf("Elbonia")).toEqual([]);
});

it("keeps to the period: what is undated, or not within it whole, is not there", async () => {
  expect(await positionsOf("Arcadia", `(topic: "gender-language", year: 2021)`)).toEqual([
    { stance: "SUPPORT", contested: false, since: "2021-12-14", subject: { slug: "gender-language" } },
  ]);
  const within = await positionsOf("Utopia", `(during: {from: 2022, to: 2022})`, `stance ${subject}`);
  expect(within).toEqual([{ stance: "NEUTRAL", subject: { slug: "poa" } }]);
});

it("counts the words of a coalition only where it is asked to", async () => {
  expect(await positionsOf("Syldavia", `(norm: "a")`)).toEqual([]);
  const [joined] = await positionsOf(
    "Syldavia",
    `(norm: "a", attribute: INCLUDE_COALITIONS)`,
    "stance evidence { __typename }",
  );
  expect(joined).toEqual({ stance: "SUPPORT", evidence: [{ __typename: "AlignmentEvidence" }] });
  const all = await positionsOf("Syldavia", `(attribute: INCLUDE_COALITIONS)`, subject);
  expect(all).toContainEqual({ subject: { code: "a" } });
});

it("chooses by the latest side, and by whether the evidence disagrees", async () => {
  expect(await positionsOf("Arcadia", `(stance: OPPOSE)`, subject)).toEqual([
    { subject: { slug: "gender-language" } },
    { subject: { ref: "V/79/1 draft#2" } },
  ]);
  expect(await positionsOf("Borduria", `(contested: true)`, subject)).toEqual([{ subject: { slug: "poa" } }]);
});

it("pages, and says what was asked", async () => {
  const { state } = await village.answer(
    `{ state(name: "ARC") { positions(first: 2, year: 2023) { totalCount sentence pageInfo { hasNextPage endCursor } } } }`,
  );
  expect(state.positions).toMatchObject({
    totalCount: 5,
    sentence: "Positions of Arcadia in 2023",
    pageInfo: { hasNextPage: true },
  });
  const rest = await positionsOf(
    "ARC",
    `(first: 9, year: 2023, after: "${state.positions.pageInfo.endCursor}")`,
    subject,
  );
  expect(rest).toEqual([
    { subject: { code: "c" } },
    { subject: { slug: "poa" } },
    { subject: { ref: "V/79/1 draft#2" } },
  ]);
});

it("refuses two subjects, two times and a year that is none", async () => {
  const refusal = async (args: string) => {
    const { errors } = await village.ask(`{ state(name: "ARC") { positions(${args}) { totalCount } } }`);
    return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.argument];
  };
  expect(await refusal(`topic: "poa", norm: "a"`)).toEqual(["BAD_USER_INPUT", "norm"]);
  expect(await refusal(`topic: "pao"`)).toEqual(["UNKNOWN_NAME", "topic"]);
  expect(await refusal(`year: 2023, during: {from: 2023}`)).toEqual(["BAD_USER_INPUT", "during"]);
  expect(await refusal(`year: 1`)).toEqual(["BAD_USER_INPUT", "year"]);
});

it("asks as often for every state as for one", async () => {
  const fields = `positions { nodes { stance state { iso3 } subject { __typename } evidence { summary source { key } } } }`;
  // What they speak of is then known.
  await village.answer(`{ states(first: 9) { nodes { ${fields} } } }`);
  await village.answer(`{ states(first: 1, where: {state: "ARC"}) { nodes { ${fields} } } }`);
  const one = village.statements().length;
  expect(one).toBeGreaterThan(0);
  await village.answer(`{ states(first: 9) { nodes { ${fields} } } }`);
  expect(village.statements().length).toBeLessThanOrEqual(one);
});
