import { type Heard, type Part, type Phrase, bracketed, optional, sequence, together } from "./phrase";
import type { TypedText } from "./typed-text";

/** One after another as they are said; read in any order, each at most once. Each may be left out. */
export function inAnyOrder<Whole extends object>(...parts: readonly Part<Whole>[]): Part<Whole> {
  const hear = (typed: TypedText, at: number, left: readonly Part<Whole>[]): Heard<Partial<Whole>>[] => [
    { value: {}, end: at, cost: 0 },
    ...left.flatMap((part) =>
      part.hear(typed, at).flatMap((first) =>
        hear(
          typed,
          first.end,
          left.filter((other) => other !== part),
        ).map((rest) => together(first, rest)),
      ),
    ),
  ];
  return { ...sequence(...parts.map(optional)), hear: (typed, at) => hear(typed, at, parts) };
}

/** Some of these with "and" between. */
export function andJoined<Whole extends object>(and: Phrase<object>, ...parts: readonly Part<Whole>[]): Part<Whole> {
  const hear = (typed: TypedText, at: number, left: readonly Part<Whole>[]): Heard<Partial<Whole>>[] =>
    left.flatMap((part) =>
      part.hear(typed, at).flatMap((first) => [
        first,
        ...and
          .hear(typed, first.end)
          .flatMap(({ end }) =>
            hear(
              typed,
              end,
              left.filter((other) => other !== part),
            ),
          )
          .map((rest) => together(first, rest)),
      ]),
    );
  return {
    shape: parts.map(({ shape }) => bracketed(shape)).join(" and "),
    isLong: () => true,
    say: (whole, names) => {
      const said = parts.flatMap((part) => part.say(whole, names) ?? []).filter((one) => one !== "");
      return said.length === 0 ? undefined : said.join(` ${and.say({}, names) ?? ""} `);
    },
    hear: (typed, at) => hear(typed, at, parts),
  };
}
