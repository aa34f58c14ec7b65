import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  Kind,
  TypeInfo,
  buildSchema,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { schemaFolder } from "../workshop/paths";

let known: GraphQLSchema | undefined;

/** The committed schema, read once. */
function schema(): GraphQLSchema {
  known ??= buildSchema(readFileSync(join(schemaFolder, "schema.graphql"), "utf8"), { assumeValid: true });
  return known;
}

/** What is asked beside what an operation says, by the name in the answer: by its id a thing is linked, by its date it stands in a feed. */
const added = { id: "id", ofDate: "date" };

/** What is asked beside: only of things and of evidence, for a source is no fact of its day. */
function namesOf(type: GraphQLObjectType | GraphQLInterfaceType): [string, string][] {
  const fields = type.getFields();
  const isFact = ("id" in fields && type.name !== "Source") || "clause" in fields;
  return Object.entries(added).filter(([, name]) => name in fields && (name === "id" || isFact));
}

const fieldOf = (alias: string, name: string): SelectionNode => ({
  kind: Kind.FIELD,
  ...(alias === name ? {} : { alias: { kind: Kind.NAME, value: alias } }),
  name: { kind: Kind.NAME, value: name },
});

/** An operation that asks of everything its global id too, and its date, where it has them. */
export function withIds(text: string): string {
  const types = new TypeInfo(schema());
  const document = visit(
    parse(text),
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (set) => {
          const type = types.getParentType();
          if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
          const has = new Set(
            set.selections.map((one) => (one.kind === Kind.FIELD ? (one.alias ?? one.name).value : "")),
          );
          const lacking = namesOf(type).filter(([alias]) => !has.has(alias));
          const fields = lacking.map(([alias, name]) => fieldOf(alias, name));
          return fields.length === 0 ? undefined : { ...set, selections: [...fields, ...set.selections] };
        },
      },
    }),
  );
  return print(document);
}
