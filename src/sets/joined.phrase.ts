import type { Heard, Phrase } from "../phrases/phrase";
import { type TypedText, likeliest } from "../phrases/typed-text";
import { wording } from "../phrases/wording";
import { empties, joins } from "./readers";
import { type SetOf, all, any, not } from "./set";

/** What was read of conditions that are joined, and whether a comma closes it. */
export interface Piece<Leaf> extends Heard<SetOf<Leaf>> {
  readonly long: boolean;
  /** Several parts, of which one is long: within another sentence it stands in brackets. */
  readonly deep?: boolean;
}

/** How conditions of one kind are read: one alone, and what turns one round. */
export interface Grammar<Leaf> {
  readonly one: (typed: TypedText, at: number) => readonly Piece<Leaf>[];
  readonly no: Phrase<object>;
}

const sign = {
  and: wording(joins.and),
  or: wording(joins.or),
  comma: wording(","),
  opens: wording("("),
  closes: wording(")"),
  either: wording(joins.either),
  two: wording(joins.two),
  more: wording(joins.more),
  all: wording(empties.all),
  any: wording(empties.any),
} as const;

const after = (phrase: Phrase<object>, typed: TypedText, at: number): number[] =>
  phrase.hear(typed, at).map(({ end }) => end);

/** The sentence of joined conditions, read as `phrase` in sets/readers.ts says it: no more and no less. */
export function joinedReader<Leaf>({ one, no }: Grammar<Leaf>) {
  const [parts, wholes, chains, plainChains] = [{}, {}, { and: {}, or: {} }, { and: {}, or: {} }];
  const join = {
    and: (pieces: readonly Piece<Leaf>[]) => all(...pieces.map(({ value }) => value)),
    or: (pieces: readonly Piece<Leaf>[]) => any(...pieces.map(({ value }) => value)),
  } as const;

  /** What begins with a part and goes on with others, `and` or `or` between all of them; a comma stands behind what is long. */
  const chain = (
    typed: TypedText,
    at: number,
    by: "and" | "or",
    plain: boolean,
  ): readonly Heard<readonly Piece<Leaf>[]>[] =>
    typed.once((plain ? plainChains : chains)[by], at, () =>
      likeliest(
        part(typed, at).flatMap((first) => {
          if (plain && first.long) return [];
          const alone = { value: [first], end: first.end, cost: first.cost };
          const behind = first.long ? after(sign.comma, typed, first.end) : [first.end];
          const rest = behind
            .flatMap((end) => after(sign[by], typed, end))
            .flatMap((end) => chain(typed, end, by, plain));
          return [
            alone,
            ...rest.map(({ value, end, cost }) => ({ value: [first, ...value], end, cost: cost + first.cost })),
          ];
        }),
        1,
      ),
    );

  const opened = (typed: TypedText, at: number, opener: "either" | "two" | "more"): Piece<Leaf>[] => {
    const by = opener === "either" ? "or" : "and";
    const fits = (count: number) => (opener === "two" ? count === 2 : opener === "more" ? count > 2 : count > 1);
    return after(sign[opener], typed, at)
      .flatMap((end) => chain(typed, end, by, true))
      .filter(({ value }) => fits(value.length))
      .map(({ value, end, cost }) => ({ value: join[by](value), end, cost, long: true }));
  };

  const empty = (typed: TypedText, at: number): Piece<Leaf>[] => [
    ...after(sign.all, typed, at).map((end) => ({ value: all(all<Leaf>()), end, cost: 0, long: false })),
    ...after(sign.any, typed, at).map((end) => ({ value: any<Leaf>(), end, cost: 0, long: false })),
  ];

  const part = (typed: TypedText, at: number): readonly Piece<Leaf>[] =>
    typed.once(parts, at, () =>
      likeliest(
        [
          ...one(typed, at),
          ...empty(typed, at),
          ...after(no, typed, at)
            .flatMap((end) => part(typed, end))
            .map((piece) => ({ ...piece, value: not(piece.value), long: true })),
          ...opened(typed, at, "either"),
          ...opened(typed, at, "two"),
          ...opened(typed, at, "more"),
          ...after(sign.opens, typed, at)
            .flatMap((end) => whole(typed, end))
            .filter(({ deep = false }) => deep)
            .flatMap((piece) =>
              after(sign.closes, typed, piece.end).map((end) => ({ ...piece, end, long: true, deep: false })),
            ),
        ],
        2,
      ),
    );

  /** One part, or several that are joined by one word. */
  const whole = (typed: TypedText, at: number): readonly Piece<Leaf>[] =>
    typed.once(wholes, at, () =>
      likeliest(
        [
          ...part(typed, at),
          ...(["and", "or"] as const).flatMap((by) =>
            chain(typed, at, by, false)
              .filter(({ value }) => value.length > 1)
              .map(({ value, end, cost }) => {
                const deep = value.some(({ long }) => long);
                return { value: join[by](value), end, cost, long: true, deep };
              }),
          ),
        ],
        2,
      ),
    );
  return { whole, part };
}
