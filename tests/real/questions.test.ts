import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import { parse as yaml } from "yaml";
import { schema } from "../../src/api/schema";
import { type StartedServer, startedServer } from "../server";
import { objectsIn, picked } from "./picked";

/** What a path of an answer has to hold; one of the four. */
interface Expected {
  readonly at: string;
  readonly is?: unknown;
  readonly are?: readonly unknown[];
  readonly inOrder?: readonly unknown[];
  readonly say?: readonly string[];
}

interface Question {
  readonly id: string;
  readonly file: string;
  readonly question: string;
  readonly expected: readonly Expected[];
}

const folder = join(__dirname, "..", "..", "queries");
const questions = yaml(readFileSync(join(__dirname, "questions.expected.yaml"), "utf8")) as readonly Question[];
const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");

const operationsOf = (name: string): OperationDefinitionNode[] =>
  parse(textOf(name)).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

/** The first paragraph of the comment on top, as one line. */
const questionOf = (text: string): string =>
  (/^(?:# .*\n)+/u.exec(text)?.[0] ?? "").replaceAll(/^# |\n$/gmu, "").replaceAll("\n", " ");

const sorted = (values: readonly unknown[]): string[] => [...new Set(values.flat().map(String))].sort();

function compare(answer: unknown, { at, is, are, inOrder, say }: Expected): void {
  expect([is, are, inOrder, say].filter((each) => each !== undefined)).toHaveLength(1);
  const values = picked(answer, at);
  if (is !== undefined) expect({ at, is: values }).toEqual({ at, is: [is] });
  if (are !== undefined) expect({ at, are: sorted(values) }).toEqual({ at, are: sorted(are) });
  if (inOrder !== undefined) expect({ at, inOrder: values }).toEqual({ at, inOrder });
  for (const text of say ?? []) expect(values.map(String).join("\n")).toContain(text);
}

describe("the files of queries/", () => {
  let built: GraphQLSchema;

  beforeAll(async () => {
    built = await schema();
  });

  it.each(files)("%s is valid against the schema", (name) => {
    expect(validate(built, parse(textOf(name))).map(String)).toEqual([]);
  });

  it("give every operation a name that no other has", () => {
    const names = files.flatMap(operationsOf).map((operation) => operation.name?.value);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  it("hold one operation each, the document of examples left out, and are all asked here", () => {
    const saved = files.filter((name) => name !== "examples.graphql");
    expect(saved.filter((name) => operationsOf(name).length !== 1)).toEqual([]);
    expect(saved).toEqual(questions.map((each) => `${each.file}.graphql`).sort());
  });

  it("need no variable: each has the value of its question", () => {
    const bare = files.flatMap(operationsOf).flatMap((each) => each.variableDefinitions ?? []);
    expect(bare.filter((each) => each.defaultValue === undefined).map((each) => each.variable.name.value)).toEqual([]);
  });
});

describe("the 25 questions, over the real seed", () => {
  let server: StartedServer;

  beforeAll(async () => {
    server = await startedServer();
  }, 120_000);

  afterAll(async () => {
    await server.stop();
  });

  it("are 25", () => {
    expect(new Set(questions.map((each) => each.id)).size).toBe(25);
  });

  describe.each(questions)("$id: $question", ({ file, question, expected }) => {
    let answer: unknown;

    beforeAll(async () => {
      answer = await server.answer(textOf(`${file}.graphql`));
    });

    it("stands in the words of the question on top of its file", () => {
      expect(questionOf(textOf(`${file}.graphql`))).toBe(question);
    });

    it.each(expected)("has the right answer at $at", (each) => {
      compare(answer, each);
    });

    it("names for all its evidence the source and the place in it", () => {
      expect(objectsIn(answer).filter((each) => "source" in each && "locator" in each)).not.toEqual([]);
      const evidence = picked(objectsIn(answer), "evidence");
      expect(evidence.filter((each) => picked(each, "source.title").length !== 1)).toEqual([]);
      expect(evidence.filter((each) => picked(each, "locator").length !== 1)).toEqual([]);
    });
  });
});
