import type { ClauseHeard } from "../../questions/sentence.phrase";
import { type Region, regionNames } from "../../states/region";
import type { TypedText } from "../../phrases/typed-text";
import { formsIn, wording } from "../../phrases/wording";
import type { Item } from "./item";

type Fields = Readonly<Record<string, unknown>>;

const itself = wording<object>(
  ...formsIn(
    "being a member|being members|being a member itself|being members themselves|being one of them|belonging to it|being part of it|being a part of it|being in it|are members themselves|is a member itself|being a member state|being a member of it|being party to it|being a party to it",
  ),
);

/** Membership in a group that is named before: `joined its statements without being a member`. */
export const inOwnGroup = (typed: TypedText, at: number): Item[] =>
  itself.hear(typed, at).map(({ end }) => {
    const place = { at, end, cost: 0.2 };
    return { is: "clause", ways: [{ word: "memberOf", value: { coalition: "" }, ...place }], ...place };
  });

/** The group that is named last before a place. */
const namedBefore = (typed: TypedText, at: number): string | undefined =>
  typed.tokens
    .slice(0, at)
    .flatMap((_, place) =>
      typed.lexicon.starting(typed, place).filter(({ thing, cost }) => thing.label === "Coalition" && cost < 0.5),
    )
    .at(-1)?.thing.key;

/** The group that a clause names. */
function groupOf({ word, value }: ClauseHeard): string | undefined {
  if (word === "memberOf") return (value as { readonly coalition: string }).coalition;
  const [region] = word === "region" ? (value as readonly Region[]) : [];
  return region === undefined ? undefined : regionNames[region].coalition;
}

/** `which EU members broke ranks on it`: the group whose line it was is the one that is named; what names none is left unread. */
export function ofOwnGroup(typed: TypedText, items: readonly Item[]): readonly Item[] {
  const groups = items.flatMap((item) => (item.is === "clause" ? (groupOf(item.ways[0]) ?? []) : []));
  return items.map((item): Item => {
    if (item.is !== "clause") return item;
    const [first] = item.ways;
    const its = first.value as Fields;
    if (!/^(?:votedUnlike|memberOf)$/.test(first.word) || its["coalition"] !== "") return item;
    const coalition = first.word === "memberOf" ? namedBefore(typed, item.at) : groups.find((one) => one !== "");
    const { at, end, cost } = item;
    return coalition === undefined
      ? { is: "unread", at, end, cost }
      : { ...item, ways: [{ ...first, value: { ...its, coalition } }] };
  });
}
