import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
  isListType,
} from "graphql";
import { schema } from "../../src/api/schema";

/** A list of the root with its `where`. */
interface Asked {
  readonly list: string;
  readonly where: GraphQLInputObjectType;
}

/** Every list of the root that takes a `where`. */
export async function listsWithWhere(): Promise<Asked[]> {
  const fields = Object.values((await schema()).getQueryType()?.getFields() ?? {});
  return fields.flatMap(({ name, args }) => {
    const type = getNamedType(args.find((arg) => arg.name === "where")?.type);
    return isInputObjectType(type) ? [{ list: name, where: type }] : [];
  });
}

const joins = new Set(["and", "or", "not"]);

/** What must stand beside a word of these inputs, so that it can be asked at all. */
const beside: Readonly<Record<string, object>> = {
  PositionWhere: { topic: "gender-language" },
  RecordWhere: { topic: "gender-language" },
  ShiftedWhere: { topic: "gender-language", between: { from: "2021" } },
  VoteChangedWhere: { resolutions: ["V/RES/1", "V/RES/2"] },
  VotedUnlikeWhere: { coalition: "river-league" },
  MembershipWhere: { coalition: "river-league" },
};

/** The subject of a position that is asked of a norm is that norm. */
const besideIn = (name: string, above: readonly string[]): object | undefined =>
  name === "PositionWhere" && above.at(-1) === "NormWhere" ? undefined : beside[name];

/** A word of a `where` or of an object in it: where it stands, and how to ask with a value for it. */
export interface Word {
  readonly path: string;
  readonly field: GraphQLInputField;
  readonly ask: (value: unknown) => object;
}

/** Every word of an input, also those of the objects in it; of conditions in conditions, one level. */
export function wordsOf(type: GraphQLInputObjectType, path = "", above: readonly string[] = []): Word[] {
  return Object.values(type.getFields()).flatMap((field) => {
    if (joins.has(field.name)) return [];
    const place = path === "" ? field.name : `${path}.${field.name}`;
    const ask = (value: unknown) => ({ ...besideIn(type.name, above), [field.name]: value });
    const inner = getNamedType(field.type);
    const within =
      isInputObjectType(inner) && !above.includes(inner.name)
        ? wordsOf(inner, place, [...above, type.name]).map((word) => ({
            ...word,
            ask: (value: unknown) => ask(word.ask(value)),
          }))
        : [];
    return [{ path: place, field, ask }, ...within];
  });
}

/** A list that has to be given, such as the two resolutions of a change, is no choice. */
export const isList = ({ field }: Word): boolean => isListType(field.type);
