import {
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { oneOf } from "../figures";
import { type Random, argumentsOf } from "./arguments";

/** A field of an operation with its arguments, or where it has a `type` alone, what is asked of things of that type. */
export interface Asked {
  readonly field: string | undefined;
  readonly args: string;
  /** The type of what it leads to; that of a plain field has no fields. */
  readonly type: string;
  readonly asked: readonly Asked[];
}

/** How deep an operation may be, and how many fields it may have. */
const deepest = 9;
const widest = 600;

/** Makes operations by chance that a schema allows. */
export class Generator {
  private readonly schema: GraphQLSchema;

  constructor(
    text: string,
    private readonly random: Random,
  ) {
    this.schema = buildSchema(text);
  }

  /** A new operation. */
  fresh(): Asked {
    return { field: undefined, args: "", type: "Query", asked: this.some("Query", 1, 1) };
  }

  /** An operation with one place changed: something asked once more, something else asked, other arguments, or less asked. */
  changed(operation: Asked): Asked {
    const places = placesIn(operation).filter((one) => one.asked.length > 0);
    const place = oneOf(this.random, places);
    const depth = deepest - 3;
    const way = this.random();
    const child = oneOf(this.random, place.asked);
    const anew =
      way < 0.35
        ? [...place.asked, this.othersArguments(child, place.type)]
        : way < 0.6
          ? [...place.asked, ...this.some(place.type, depth, 1)]
          : way < 0.85
            ? place.asked.map((one) => (one === child ? this.othersArguments(one, place.type) : one))
            : place.asked.filter((one) => one !== child || place.asked.length === 1);
    const result = replaced(operation, place, { ...place, asked: anew });
    return placesIn(result).length > widest ? operation : result;
  }

  private othersArguments(one: Asked, parent: string): Asked {
    if (one.field === undefined) return one;
    const field = this.fieldsOf(parent).find(({ name }) => name === one.field);
    return { ...one, args: field === undefined ? one.args : argumentsOf(this.random, parent, field.name, field.args) };
  }

  private fieldsOf(type: string): readonly GraphQLField<unknown, unknown>[] {
    const found = this.schema.getType(type);
    return isObjectType(found) || isInterfaceType(found) ? Object.values(found.getFields()) : [];
  }

  /** Some of what can be asked of a type, at least one; deeper than an operation may be, only plain fields where there are some. */
  private some(type: string, depth: number, least: number): Asked[] {
    const found = this.schema.getType(type);
    if (isAbstractType(found) && (!isInterfaceType(found) || this.random() < 0.5)) {
      const { name } = oneOf(this.random, this.schema.getPossibleTypes(found));
      return [{ field: undefined, args: "", type: name, asked: this.some(name, depth + 1, 1) }];
    }
    const fields = this.fieldsOf(type);
    const plain = fields.filter((field) => !isCompositeType(named(field)));
    const leading = fields.filter((field) => isCompositeType(named(field)) && field.name !== "pageInfo");
    const from =
      plain.length > 0 && (depth >= deepest || leading.length === 0) ? plain : [...leading, ...plain.slice(0, 2)];
    const number = least + (this.random() < 0.4 ? 1 : 0);
    return Array.from({ length: number }, () => this.asked(type, oneOf(this.random, from), depth));
  }

  private asked(parent: string, field: GraphQLField<unknown, unknown>, depth: number): Asked {
    const type = named(field);
    return {
      field: field.name,
      args: argumentsOf(this.random, parent, field.name, field.args),
      type: type.name,
      asked: isCompositeType(type) ? this.some(type.name, depth + 1, 1) : [],
    };
  }
}

const named = ({ type }: GraphQLField<unknown, unknown>): GraphQLNamedOutputType => getNamedType(type);

function placesIn(one: Asked): Asked[] {
  return [one, ...one.asked.flatMap(placesIn)];
}

function replaced(tree: Asked, place: Asked, by: Asked): Asked {
  if (tree === place) return by;
  return { ...tree, asked: tree.asked.map((one) => replaced(one, place, by)) };
}

/** The operation as it is sent. Each field has a name of its own in it, so that no two are in each other's way. */
export function written(operation: Asked): string {
  let number = 0;
  const text = ({ field, args, type, asked }: Asked): string => {
    const own = field === undefined ? `... on ${type}` : `f${(number += 1)}: ${field}${args}`;
    return asked.length === 0 ? own : `${own} {${asked.map(text).join(" ")}}`;
  };
  return `{${operation.asked.map(text).join(" ")}}`;
}
