import type { Named } from "../names/named";
import type { Lexicon } from "../phrases/lexicon";
import { TypedText } from "../phrases/typed-text";
import { pageOfNamed } from "./elsewhere";
import { unreadOf } from "./unread-pieces";

/** What is no state and no subject, and has a page that tells when it was and what it is. */
const kinds: readonly string[] = ["Report", "Meeting", "Process", "Coalition", "Organisation", "Paragraph"];

/** The page of the one thing that a question names of which nothing else can be read: `when did the first annual progress report come out`. */
export function onlyNamed(question: string, lexicon: Lexicon) {
  const typed = new TypedText(question, lexicon);
  const found: { readonly things: readonly Named[]; readonly at: number; readonly end: number }[] = [];
  for (let at = 0, next = 1; at < typed.tokens.length; at = next, next = at + 1) {
    const named = lexicon.starting(typed, at).filter(({ cost }) => cost < 0.5);
    if (named.length === 0) continue;
    const end = Math.max(...named.map((one) => one.end));
    found.push({ things: named.flatMap((one) => (one.end === end ? [one.thing] : [])), at, end });
    next = end;
  }
  // In which process a meeting was held says no more than which meeting is meant.
  const isProcess = ({ things }: (typeof found)[number]): boolean => things.some(({ label }) => label === "Process");
  const [only, second] = found.length > 1 ? found.filter((one) => !isProcess(one)) : found;
  if (only === undefined || second !== undefined) return undefined;
  const thing = only.things.find(({ label }) => kinds.includes(label));
  const elsewhere = thing && pageOfNamed([thing], lexicon);
  if (elsewhere === undefined) return undefined;
  const its = typed.tokens.slice(only.at, only.end);
  const rest = typed.tokens.filter((token) => !its.includes(token));
  return { elsewhere, unread: unreadOf(question, lexicon, rest, its) };
}
