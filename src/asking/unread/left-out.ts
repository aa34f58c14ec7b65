import type { Lexicon } from "../../phrases/lexicon";
import { type Token, TypedText, tokensOf } from "../../phrases/typed-text";
import { type GistWord, gistWord } from "../gist/gist-words";
import { telling } from "./not-answered";

/** How much is lost with the name of a text, of a state, with any other, with what was done, with any other word, and with one that says little. */
const losses = { text: 4, state: 3.1, name: 3, done: 3, word: 1, told: 0.5, small: 0.1 } as const;
/** What is asked of what was done says less than that it was done. */
const lighter: Readonly<Partial<Record<GistWord, number>>> = {
  who: 5,
  when: 1,
  why: 1,
  count: 1,
  first: 1.5,
  last: 1.5,
  most: 1.5,
  least: 1.5,
};
const small =
  /^(?:the|an?|of|to|for|on|in|at|by|from|with|and|or|as|between|since|until|during|before|after|is|are|was|were|be|did|do|does|has|have|had|that|its?|s|any)$/;

/** Whether a word says no more than when, why or how often, so that something is read without it. */
export const isLight = (word: GistWord): boolean => word in lighter;

/** How much is lost where some words of a question are left out of what is read. */
export function lossOf(question: string, words: readonly Pick<Token, "start" | "end">[], lexicon: Lexicon): number {
  let loss = 0;
  for (const { start, end } of words) {
    const typed = new TypedText(question.slice(start, end), lexicon, tokensOf(question.slice(start, end)));
    for (let at = 0, next = 1; at < typed.tokens.length; at = next, next = at + 1) {
      const names = lexicon.starting(typed, at).filter(({ cost }) => cost < 0.5);
      const [done] = gistWord.hear(typed, at).toSorted((a, b) => b.end - a.end);
      const told = Math.max(0, ...telling.hear(typed, at).map((heard) => heard.end));
      if (told > 0) {
        // What is told to be on no record is lost to every reading.
        next = told;
        loss += losses.told;
      } else if (small.test(typed.word(at)) && done === undefined) loss += losses.small;
      else if (names.length > 0) {
        next = Math.max(...names.map(({ end: last }) => last));
        const isOf = (labels: RegExp): boolean => names.some(({ thing: { label } }) => labels.test(label));
        loss += isOf(/^(?:Report|Resolution)$/) ? losses.text : isOf(/^State$/) ? losses.state : losses.name;
      } else if (done !== undefined) {
        next = done.end;
        loss += lighter[done.value] ?? losses.done;
      } else loss += losses.word;
    }
  }
  return loss;
}
