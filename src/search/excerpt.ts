import { Field, Int, ObjectType } from "type-graphql";
import { plain } from "../names/nearest";
import { type Typed, likeness } from "./typed";

@ObjectType({ description: "Where a word that was searched for stands in an excerpt." })
export class ExcerptMatch {
  @Field(() => Int, { description: "Before which character it begins, from 0, counted in UTF-16 units." })
  start!: number;

  @Field(() => Int, { description: "After which character it ends, counted in the same way." })
  end!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "The text in which the words were found, or the part of it where they stand.",
})
export class Excerpt {
  @Field(() => String, { description: "The text of the excerpt; `…` stands where it was cut." })
  text!: string;

  @Field(() => [ExcerptMatch], { description: "The places of the words that were searched for, in order." })
  matches!: ExcerptMatch[];

  @Field(() => String, { description: "The text of the excerpt with each word that was searched for between « and »." })
  marked(): string {
    return this.matches.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`,
      this.text,
    );
  }
}

/** How long an excerpt may be, and how much of it stands before the first match, in characters. */
const longest = 280;
const before = 80;

/** The text that has the most of the words, and as they were typed; the first of equals; undefined where none has any. */
export function excerptOf(texts: readonly string[], typed: Typed): Excerpt | undefined {
  const read = texts.map((text) => ({ text, ...wordsIn(text, typed) })).filter(({ worth }) => worth > 0);
  const [best] = read.sort((a, b) => b.worth - a.worth);
  return best === undefined ? undefined : cut(best.text, best.matches);
}

function wordsIn(text: string, typed: Typed): { matches: ExcerptMatch[]; worth: number } {
  const nearest = new Map<string, number>();
  const matches = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: token, index }) => {
    const like = likeness(typed, plain(token));
    if (like === undefined) return [];
    nearest.set(like.word, Math.max(like.near, nearest.get(like.word) ?? 0));
    return [{ start: index, end: index + token.length }];
  });
  return { matches, worth: [...nearest.values()].reduce((sum, near) => sum + near, 0) };
}

function cut(text: string, matches: readonly ExcerptMatch[]): Excerpt {
  const first = matches[0]?.start ?? 0;
  const from = text.length <= longest || first <= before ? 0 : text.indexOf(" ", first - before) + 1;
  const to = text.length - from <= longest ? text.length : text.lastIndexOf(" ", from + longest);
  const [head, tail] = [from > 0 ? "… " : "", to < text.length ? " …" : ""];
  const moved = matches
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from + head.length, end: end - from + head.length }));
  return Object.assign(new Excerpt(), { text: head + text.slice(from, to) + tail, matches: moved });
}
