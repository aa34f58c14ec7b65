import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from "graphql";
import { schema } from "../../src/api/schema";
import { judgedDefinition } from "../../src/questions/definition-faults";

/** What must be said beside a word, by the word in which it stands, or by the word itself. */
const beside: Readonly<Record<string, object>> = {
  "position.meeting": { topic: "poa" },
  "silentOn.meeting": { topic: "poa" },
  "position.process": { topic: "poa" },
  "silentOn.process": { topic: "poa" },
  shifted: { between: { from: "2020", to: "2021" } },
  voteChanged: { resolutions: ["V/RES/1", "V/RES/2"] },
  votedUnlike: { coalition: "EU" },
};

/** What may only be said instead of what must be said beside the others. */
const instead = new Set(["votedUnlike.state"]);

/** A definition that says one text, which nothing bears, and the argument that says it. */
interface Saying {
  readonly argument: string;
  readonly definition: object;
}

/** Every text that a question may say, but for what joins questions. */
function sayings(type: GraphQLInputType, path: readonly string[] = [], above: readonly string[] = []): Saying[] {
  const named = getNamedType(type);
  if (above.includes(named.name)) return [];
  if (isInputObjectType(named))
    return Object.values(named.getFields())
      .filter(({ name }) => !["and", "or", "not"].includes(name))
      .flatMap((field) => sayings(field.type, [...path, field.name], [...above, named.name]));
  if (named.name !== "String") return [];
  const argument = path.join(".");
  const list = argument === "voteChanged.resolutions" ? ["V/RES/1", "nothing"] : ["nothing"];
  const value: unknown = isListType(isNonNullType(type) ? type.ofType : type) ? list : "nothing";
  const definition = path.reduceRight<unknown>((inner, word, at) => {
    const within = path.slice(0, at).join(".");
    const others = instead.has(path.slice(0, at + 1).join(".")) ? {} : beside[within];
    return { ...others, ...(at === path.length - 1 ? beside[argument] : {}), [word]: inner };
  }, value);
  return [{ argument, definition: definition as object }];
}

let all: Saying[];
beforeAll(async () => {
  all = sayings((await schema()).getType("StateWhere") as GraphQLInputType);
});

it("knows every name in a definition, whatever word says it; other texts are sought, not known", () => {
  const unknown = all.filter(({ argument, definition }) => {
    const { faults, names } = judgedDefinition(definition);
    expect([argument, faults]).toEqual([argument, []]);
    return !names.some((one) => one.name === "nothing" && one.argument.startsWith(`definition.${argument}`));
  });
  expect(unknown.map(({ argument }) => argument)).toEqual([
    "continent",
    "subregion",
    "voted.resolutions.track",
    "voted.resolutions.subject",
    "voted.resolutions.text",
    "sponsored.resolutions.track",
    "sponsored.resolutions.subject",
    "sponsored.resolutions.text",
    "votedUnlike.over.track",
    "votedUnlike.over.subject",
    "votedUnlike.over.text",
    "aligned.statement",
    "spoke.text",
  ]);
  expect(all.length).toBeGreaterThan(25);
});

it("knows a name once, of the kinds that its word takes", () => {
  const { names } = judgedDefinition({
    or: [{ spoke: { actor: "ARC" } }, { not: { spoke: { actor: "ARC" } } }, { state: "ARC" }],
  });
  expect(names).toEqual([
    { labels: ["State", "Coalition", "Organisation"], name: "ARC", argument: "definition.or[0].spoke.actor" },
    { labels: ["State"], name: "ARC", argument: "definition.or[2].state[0]" },
  ]);
});

it("says what is wrong with a definition, and then knows no name of what could not be read", () => {
  expect(judgedDefinition({})).toEqual({
    faults: ["it says nothing: write a question as states(where:) takes it."],
    names: [],
  });
  expect(judgedDefinition({ state: "ARC", sponsored: { resolution: "V/RES/1", proposal: "programme" } })).toEqual({
    faults: ["definition.sponsored: name a resolution or a proposal, not both, or neither."],
    names: [{ labels: ["State"], name: "ARC", argument: "definition.state[0]" }],
  });
});
