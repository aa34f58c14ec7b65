import { isInputObjectType } from "graphql";
import { schema } from "../../src/api/schema";
import { type StartedServer, villageServer } from "../server";
import { type Where, ofResolutions, ofStatements, ofStates } from "./wheres";

/** What joins questions, and asks nothing itself. */
const joins = new Set(["and", "or", "not"]);

/** The words of an input of the schema. */
async function wordsOf(type: string): Promise<string[]> {
  const where = (await schema()).getType(type);
  return isInputObjectType(where) ? Object.keys(where.getFields()).filter((name) => !joins.has(name)) : [];
}

it.each([
  ["StateWhere", ofStates],
  ["StatementWhere", ofStatements],
  ["ResolutionWhere", ofResolutions],
])("%s has each of its words in the questions on which the laws are tried", async (type, wheres) => {
  const [words, tried] = [await wordsOf(type), new Set(wheres.flatMap((where) => Object.keys(where)))];
  expect(words.length).toBeGreaterThan(7);
  expect(words.filter((word) => !tried.has(word))).toEqual([]);
});

/**
 * These have no fact to show: `state` says only which state is meant, `silentOn` that nothing is on record, what a state is stands in its own
 * record, and the fact of `region` is a membership in the regional group, which the village, unlike the real seed, does not have as a coalition.
 */
const attributes = ["status", "smallIsland", "leastDeveloped", "landlocked", "continent", "subregion"];
const withoutFacts = ["state", "silentOn", "region", ...attributes];

describe("a state that answers", () => {
  let village: StartedServer;
  beforeAll(async () => {
    village = await villageServer();
  });
  afterAll(() => village.stop());

  const document = `query ($where: StateWhere) {
    states(where: $where) { edges { node { iso3 } evidence { clause summary } } } }`;

  /** The states that answer, each with the clauses of which a fact is shown. */
  async function shown(where: Where): Promise<readonly string[][]> {
    const { states } = (await village.answer(document, { where })) as {
      states: { edges: { evidence: { clause: string; summary: string }[] }[] };
    };
    return states.edges.map(({ evidence }) => evidence.map(({ clause }) => clause));
  }

  const questions = ofStates.flatMap((where) => Object.keys(where).map((word) => [word, where] as const));

  it.each(questions.filter(([word]) => !withoutFacts.includes(word)))(
    "by %s does so by a fact: %j",
    async (word, where) => {
      const answered = await shown(where);
      expect(answered).not.toEqual([]);
      expect(answered.filter((clauses) => !clauses.includes(word))).toEqual([]);
    },
  );

  it.each(questions.filter(([word]) => withoutFacts.includes(word)))(
    "by %s has no fact to show: %j",
    async (_, where) => {
      const answered = await shown(where);
      expect(answered).not.toEqual([]);
      expect(answered.flat()).toEqual([]);
    },
  );
});
