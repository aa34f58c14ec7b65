import type { Timed } from "../../dates/period";
import type { Named } from "../../names/named";
import type { Lexicon } from "../../phrases/lexicon";
import { type Token, TypedText, tokensOf } from "../../phrases/typed-text";
import { slot } from "../pattern";
import { regionsNamed } from "../regional-group";
import { beginnings, isOver } from "../unread/courtesies";
import { spelt } from "../unread/spelt";

/** A question with a mark in the place of each thing that it names, and of each time: `who chairs <0:Process Proposal>`. */
export interface Shape {
  readonly typed: TypedText;
  /** Its words in small letters, from each place on where it may begin. */
  readonly begun: readonly string[];
  /** What each mark may stand for. */
  readonly marked: readonly (readonly Named[])[];
  readonly time: Timed;
}

const near = 0.5;

/** The shapes of a question, without what is only said for politeness: as it was typed, and with misspelt words mended. */
export function shapesOf(question: string, lexicon: Lexicon): Shape[] {
  const { tokens, unknown, guesses, isMended } = spelt(question, lexicon);
  const all = (words: readonly Token[]) => words.toSorted((a, b) => a.start - b.start);
  const asTyped = new TypedText(question, lexicon, tokensOf(question));
  const mended = new TypedText(
    question,
    lexicon,
    all([...tokens, ...unknown]),
    unknown.length > 0 ? new Map() : guesses,
  );
  return (isMended ? [asTyped, mended] : [asTyped]).map((typed) => shapeOf(typed, lexicon));
}

function shapeOf(typed: TypedText, lexicon: Lexicon): Shape {
  const { tokens } = typed;
  const marked: Named[][] = [];
  const said: { readonly at: number; readonly text: string }[] = [];
  let time: Timed = {};
  for (let at = 0, next = 1; at < tokens.length && !isOver(typed, at); at = next, next = at + 1) {
    const heard = [...lexicon.starting(typed, at), ...regionsNamed(typed, at)].filter(({ cost }) => cost < near);
    const end = Math.max(at, ...heard.map((one) => one.end));
    const when = slot.time.hear(typed, at).toSorted((a, b) => b.end - a.end)[0];
    if (heard.length > 0 && end >= (when?.end ?? 0)) {
      next = end;
      const things = [...new Set(heard.flatMap((one) => (one.end === end ? [one.thing] : [])))];
      said.push({ at, text: `<${marked.length}:${things.map(({ label }) => label).join(" ")}>` });
      marked.push(things);
    } else if (when !== undefined) {
      next = when.end;
      time = when.value;
      said.push({ at, text: "<time>" });
    } else said.push({ at, text: typed.word(at) });
  }
  const begun = beginnings(typed).map((from) =>
    said
      .filter(({ at }) => at >= from)
      .map(({ text }) => text)
      .join(" "),
  );
  return { typed, begun, marked, time };
}

/** A form in which `{Report|Resolution}` stands for a mark of one of these kinds, the first of them the likeliest. */
export interface FormOfShape {
  readonly asks: RegExp;
  /** The kinds of each mark that it catches, in order. */
  readonly kinds: readonly (readonly string[])[];
}

/** A form that is all of a question, from any of several. */
export function shapedAs(...forms: readonly string[]): FormOfShape {
  const kinds: string[][] = [];
  const source = forms.join("|").replaceAll(/\{([\w|]+)\}/g, (_, labels: string) => {
    if (labels === "time") return "<time>";
    kinds.push(labels === "words" ? [] : labels.split("|"));
    return labels === "words" ? '([^<>,"]+?)' : `<(\\d+):(?:[^>]* )?(?:${labels})\\b[^>]*>`;
  });
  return { asks: new RegExp(`^(?:${source})$`), kinds };
}

/** What stands in the places of a form: things, and words that are the name of nothing. */
export interface Caught {
  readonly things: readonly Named[];
  readonly words: string | undefined;
}

/** What stands in the places of a form; undefined where a question has not that form. */
export function caughtBy({ asks, kinds }: FormOfShape, { begun, marked, typed }: Shape): Caught | undefined {
  const found = begun.map((text) => asks.exec(text)).find((one) => one !== null);
  if (found === undefined) return undefined;
  const caught: readonly (string | undefined)[] = found.slice(1);
  const things = caught.flatMap((place, at) => {
    const among = place === undefined ? [] : (marked[Number(place)] ?? []);
    return kinds[at]?.flatMap((label) => among.filter((one) => one.label === label)).slice(0, 1) ?? [];
  });
  const words = caught.find((text, at) => text !== undefined && kinds[at]?.length === 0);
  return { things, words: words === undefined ? undefined : asTyped(words, typed) };
}

/** Words as they stand in the question. */
function asTyped(words: string, typed: TypedText): string {
  const all = words.split(" ");
  const at = typed.tokens.findIndex((_, from) => all.every((word, more) => typed.word(from + more) === word));
  return typed.slice(at, at + all.length);
}
