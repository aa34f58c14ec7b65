import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from "graphql";
import { type Way, leastToFill, waysToFill } from "./ways";

type Field = GraphQLField<unknown, unknown>;

/** Writes operations that together ask every field of the schema, with every argument and every word of every `where`. */
export class Operations {
  /** What an input can say is said where it is first met, and pages are turned at the root. */
  readonly #said = new Set<GraphQLNamedType>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Those of the fields at the root. */
  ofRoot(): string[] {
    const fields = Object.values(this.schema.getQueryType()?.getFields() ?? {});
    return fields.flatMap((field) => this.#asked(field)).map((selection) => `{ ${selection} }`);
  }

  /** Those of the fields of a kind of thing, asked of these things. */
  ofThings(typeName: string, ids: readonly string[]): string[] {
    const type = this.schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no type of the schema`);
    const fields = Object.values(type.getFields()).flatMap((field) => this.#asked(field, ["last"]));
    return fields.map((selection) => `{ nodes(ids: ${JSON.stringify(ids)}) { ... on ${typeName} { ${selection} } } }`);
  }

  /** A field with all that it leads to, and then with little of that, but with everything that its arguments can say. */
  #asked(field: Field, but: readonly string[] = []): string[] {
    const least = leastToFill(field.args, field.name);
    const ways = waysToFill(field.args, field.name, { said: this.#said, above: [] }).filter(
      ({ slot }) => !this.#said.has(getNamedType(slot.type)) && !but.includes(slot.name),
    );
    for (const { slot } of ways) this.#remember(slot);
    const [all, little] = [this.#inside(field.type, 9), this.#inside(field.type, 2)];
    return [`${field.name}${given(least)} ${all}`, ...ways.map(({ text }) => `${field.name}${given(text)} ${little}`)];
  }

  #remember({ type }: Way["slot"]): void {
    const input = getNamedType(type);
    if (isInputObjectType(input)) this.#said.add(input);
  }

  /** All that a field leads to in so many steps, as far as the next things: of those, the id, and what else they say of themselves where all is asked. */
  #inside(of: Field["type"], steps: number, within: readonly GraphQLNamedType[] = []): string {
    const type = getNamedType(of);
    if (isAbstractType(type)) {
      const types = this.schema.getPossibleTypes(type);
      return `{ __typename ${types.map((one) => `... on ${one.name} ${this.#inside(one, steps, within)}`).join(" ")} }`;
    }
    if (!isObjectType(type)) return "";
    if (type.getInterfaces().some(({ name }) => name === "Node")) return `{ id ${steps > 2 ? said(type) : ""} }`;
    if (steps === 0 || within.includes(type)) return "{ __typename }";
    // Each under a name of its type's own, since one name may be two things in two types.
    const fields = Object.values(type.getFields()).map(
      ({ name, args, type: next }) =>
        `${type.name}_${name}: ${name}${given(leastToFill(args, name))} ${this.#inside(next, steps - 1, [...within, type])}`,
    );
    return `{ __typename ${fields.join(" ")} }`;
  }
}

/** What a thing says of itself without another, each under a name of its type's own. */
const said = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter((field) => field.args.length === 0 && isLeafType(getNamedType(field.type)))
    .map(({ name }) => `${type.name}_${name}: ${name}`)
    .join(" ");

const given = (args: string): string => (args === "" ? "" : `(${args})`);
