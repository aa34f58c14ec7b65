import type { Named } from "../names/named";
import type { Lexicon } from "../phrases/lexicon";
import { TypedText } from "../phrases/typed-text";
import { pageOfNamed } from "./elsewhere";
import type { Spelt } from "./unread/spelt";
import { unreadOf } from "./unread/unread-pieces";

/** What is no state and no subject, and has a page that tells when it was and what it is. */
const kinds: readonly string[] = ["Report", "Meeting", "Process", "Coalition", "Organisation", "Paragraph"];

/** The paragraph of a text of which the number stands before its name, where it is on record: `para 27 of the third APR`. */
function paragraphBefore(
  typed: TypedText,
  { things, at }: { readonly things: readonly Named[]; readonly at: number },
): { readonly thing: Named; readonly at: number } | undefined {
  const isTold = /^(?:of|in)$/.test(typed.word(at - 1)) && /^para(?:graph)?$/.test(typed.word(at - 3));
  const key = things.find(({ label }) => label === "Report" || label === "Resolution")?.key;
  const thing =
    isTold && key !== undefined ? typed.lexicon.names.find(["Paragraph"], `${key}#${typed.word(at - 2)}`) : undefined;
  return thing && { thing, at: at - 3 };
}

/** The page of the one thing that a question names of which nothing else can be read: `when did the first annual progress report come out`. */
export function onlyNamed(question: string, lexicon: Lexicon, { tokens, unknown }: Spelt) {
  const typed = new TypedText(question, lexicon, tokens);
  const found: { readonly things: readonly Named[]; at: number; readonly end: number }[] = [];
  for (let at = 0, next = 1; at < typed.tokens.length; at = next, next = at + 1) {
    const named = lexicon.starting(typed, at).filter(({ cost }) => cost < 0.5);
    if (named.length === 0) continue;
    const end = Math.max(...named.map((one) => one.end));
    found.push({ things: named.flatMap((one) => (one.end === end ? [one.thing] : [])), at, end });
    next = end;
  }
  // In which process a meeting was held says no more than which meeting is meant.
  const isProcess = ({ things }: (typeof found)[number]): boolean => things.some(({ label }) => label === "Process");
  const others = found.length > 1 ? found.filter((one) => !isProcess(one)) : found;
  // What is named twice is one thing: `the 2021 compendium A/76/136`.
  const last = others.at(-1);
  const isOne = others.every(({ things }) => things.some((one) => last?.things.includes(one) === true));
  const [only, second] = isOne ? others.slice(-1) : others;
  if (only === undefined || second !== undefined) return undefined;
  const paragraph = paragraphBefore(typed, only);
  if (paragraph !== undefined) only.at = paragraph.at;
  const thing = paragraph?.thing ?? only.things.find(({ label }) => kinds.includes(label));
  const elsewhere = thing && pageOfNamed([thing], lexicon);
  if (elsewhere === undefined) return undefined;
  const its = typed.tokens.slice(only.at, only.end);
  const rest = typed.tokens.filter((token) => !its.includes(token));
  return { elsewhere, unread: unreadOf(question, lexicon, [...rest, ...unknown], its) };
}
