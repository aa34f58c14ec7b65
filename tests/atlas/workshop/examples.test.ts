import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { examplesDocument, schemaFolder } from "../../../src/atlas/workshop/paths";
import { operationsOf } from "../../../src/atlas/workshop/examples";

const examples = operationsOf(examplesDocument());

describe("the six examples", () => {
  it("are six, and the first is the question of the start page", () => {
    expect(examples.map(({ name }) => name)).toEqual([
      "OpposedGenderLanguageButBackedThePoA",
      "OneState",
      "WhoSaidWhat",
      "HowTheyVoted",
      "WhatBecameOfKenyasRepository",
      "NormAndItsPositions",
    ]);
  });

  it.each(examples)("$name is introduced by a question", ({ question }) => {
    expect(question).toMatch(/^[A-Z].{10,78}\?$/);
  });

  it.each(examples)("$name is valid against the schema", ({ text }) => {
    const schema = buildSchema(readFileSync(join(schemaFolder, "schema.graphql"), "utf8"));
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  it("are together the whole document", () => {
    expect(`${examples.map(({ text }) => text).join("\n\n")}\n`).toBe(examplesDocument());
  });
});

describe("a document of examples", () => {
  it("refuses an operation without a name", () => {
    expect(() => operationsOf("# Why?\n{ a }")).toThrow("named operations and nothing else");
  });

  it("refuses a fragment", () => {
    expect(() => operationsOf("# Why?\nquery A { a } fragment F on B { c }")).toThrow("nothing else");
  });

  it("refuses an operation that does not say what it asks", () => {
    expect(() => operationsOf("query A { a }")).toThrow("its question in a comment");
  });
});
