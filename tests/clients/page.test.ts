import { buildSchema, isObjectType } from "graphql";
import { textOf } from "../house/files";
import { sectionOf, sections } from "./page";

const schema = buildSchema(textOf("schema/schema.graphql"));

/** Whether Graphcache takes a type by its name alone for a part of a page, which needs no key. */
const paging = /(?:Connection|Edge|PageInfo)$/u;

describe("the page for the usual clients", () => {
  it("gives each client its files and its commands", () => {
    expect(sections.length).toBeGreaterThanOrEqual(10);
    expect(sections.filter(({ files, commands }) => files.size === 0 || commands.length === 0)).toEqual([]);
  });

  it("names to Graphcache every type that has no id, and no other", () => {
    const [, listed = ""] =
      /keyless = `([^`]*)`/u.exec(sectionOf("urql with Graphcache").files.get("graphcache.mjs") ?? "") ?? [];
    const without = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && type !== schema.getQueryType() && !type.name.startsWith("__"))
      .filter((type) => isObjectType(type) && type.getFields()["id"] === undefined && !paging.test(type.name));
    expect(listed.match(/\w+/gu)).toEqual(without.map(({ name }) => name).sort());
  });

  it("tells Apollo Client of types that there are", () => {
    const program = sectionOf("Apollo Client").files.get("apollo.mjs") ?? "";
    const told = [...program.matchAll(/^ {6}(\w+): \{ (?:merge|fields)/gmu)].map(([, name = ""]) => name);
    expect(told.length).toBeGreaterThan(2);
    expect(told.filter((name) => schema.getType(name) === undefined)).toEqual([]);
  });
});
