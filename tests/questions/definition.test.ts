import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from "graphql";
import { schema } from "../../src/api/schema";
import { judgedDefinition } from "../../src/questions/definition-faults";

/** What must be said beside a word, by the word in which it stands. */
const beside: Readonly<Record<string, object>> = {
  "position.meeting": { topic: "poa" },
  "silentOn.meeting": { topic: "poa" },
  "position.process": { topic: "poa" },
  "silentOn.process": { topic: "poa" },
  shifted: { between: { from: "2020", to: "2021" } },
};

/** A definition that says one text, which nothing bears, and the argument that says it. */
interface Saying {
  readonly argument: string;
  readonly definition: object;
}

/** Every text that a question may say, but for what joins questions. */
function sayings(type: GraphQLInputType, path: readonly string[] = []): Saying[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields())
      .filter(({ name }) => !["and", "or", "not"].includes(name))
      .flatMap((field) => sayings(field.type, [...path, field.name]));
  if (named.name !== "String") return [];
  const value = isListType(isNonNullType(type) ? type.ofType : type) ? ["nothing"] : "nothing";
  const [last = "", ...outer] = path.toReversed();
  const one = { ...beside[path.join(".")], ...beside[path[0] ?? ""], [last]: value };
  return [{ argument: path.join("."), definition: outer.reduce<object>((inner, word) => ({ [word]: inner }), one) }];
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
  expect(unknown.map(({ argument }) => argument)).toEqual(["continent", "subregion", "voted.resolutions.text", "spoke.text"]);
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
  expect(judgedDefinition({ state: "ARC", sponsored: {} })).toEqual({
    faults: ["definition.sponsored: name a resolution or a proposal, one of them."],
    names: [{ labels: ["State"], name: "ARC", argument: "definition.state[0]" }],
  });
});
