import fc from "fast-check";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const word = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "poa",
    "a",
    "ARC",
    "V/RES/1",
    "'",
    '"',
    "\\",
    "}) DETACH DELETE (n",
    "$p0",
    "%c0",
    "null",
    "State:",
    "constructor",
    "__proto__",
  ),
);
const date = fc.oneof(word, fc.constantFrom("2023", "2023-07", "2022/2023", "9999", "0000"));
const place = fc.constantFrom("AFRICAN", "EASTERN_EUROPEAN");
const subject = fc.oneof(
  fc.record({ topic: word }),
  fc.record({ norm: word }),
  fc.record({ paragraph: word }),
  fc.record({ proposal: word }),
);

const question = fc.oneof(
  fc.record({ state: fc.array(word, { maxLength: 3 }) }),
  fc.record({ region: fc.array(place) }),
  fc.record({ position: subject }),
  fc.record({
    silentOn: fc
      .tuple(subject, fc.record({ year: fc.integer({ min: -9, max: 3000 }) }))
      .map(([a, b]) => ({ ...a, ...b })),
  }),
  fc.record({ memberOf: fc.record({ coalition: word, on: date }, { requiredKeys: ["coalition"] }) }),
  fc.record({
    voted: fc.record({ resolution: word, during: fc.record({ from: date, to: date }) }, { requiredKeys: [] }),
  }),
  fc.record({ voted: fc.record({ resolutions: fc.record({ text: word, process: word }, { requiredKeys: [] }) }) }),
  fc.record({ sponsored: fc.record({ proposal: word }) }),
  fc.record({ aligned: fc.record({ actor: word, statement: word, all: fc.boolean() }, { requiredKeys: [] }) }),
  fc.record({ voteChanged: fc.record({ resolutions: fc.array(word, { maxLength: 3 }) }) }),
  fc.record({ votedUnlike: fc.record({ coalition: word, atLeast: fc.integer({ min: -2, max: 3 }) }) }),
  fc.record({ continent: fc.array(word, { maxLength: 2 }) }),
  fc.record({ spoke: fc.record({ actors: fc.record({ subregion: fc.array(word, { maxLength: 1 }) }) }) }),
  fc.record({
    spoke: fc.record({ text: word, source: word, actor: fc.array(word, { maxLength: 2 }) }, { requiredKeys: [] }),
  }),
);

const known = ["BAD_USER_INPUT", "UNKNOWN_NAME", "AMBIGUOUS_NAME"];

it("answers or refuses any question of any words, and never breaks", async () => {
  await fc.assert(
    fc.asyncProperty(question, async (where) => {
      const { status, errors = [] } = await village.ask(
        "query ($where: StateWhere) { states(where: $where) { totalCount sentence } }",
        { where },
      );
      expect([200, 400]).toContain(status);
      for (const { extensions } of errors) expect(known).toContain(extensions.code);
    }),
    { numRuns: 150 },
  );
});

it("looks any word up, and finds nothing rather than break", async () => {
  const lookUps = `query ($w: String!, $id: ID!) { state(name: $w) { iso3 } coalition(slug: $w) { slug } topic(slug: $w) { slug } norm(code: $w) { code }
    proposal(slug: $w) { slug } report(symbol: $w) { symbol } resolution(symbol: $w) { symbol } meeting(slug: $w) { slug } process(slug: $w) { slug }
    organisation(slug: $w) { slug } statement(id: $w) { key } source(id: $w) { key } paragraph(report: $w, number: $w) { key } node(id: $id) { id } }`;
  await fc.assert(
    fc.asyncProperty(word, async (w) => {
      const { status, errors = [] } = await village.ask(lookUps, { w, id: w });
      expect(status).toBe(200);
      for (const { extensions } of errors) expect(["UNKNOWN_NAME", "AMBIGUOUS_NAME"]).toContain(extensions.code);
    }),
    { numRuns: 60 },
  );
});

it("takes any text for a cursor, and refuses it", async () => {
  await fc.assert(
    fc.asyncProperty(word, async (after) => {
      const { errors = [] } = await village.ask(
        "query ($after: String) { states(after: $after) { nodes { iso3 } } statements(after: $after) { nodes { key } } }",
        { after },
      );
      expect(errors.map(({ extensions }) => extensions.code)).toContain("BAD_USER_INPUT");
    }),
    { numRuns: 30 },
  );
});
