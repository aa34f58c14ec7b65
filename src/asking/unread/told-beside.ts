import type { Named } from "../../names/named";
import type { Lexicon } from "../../phrases/lexicon";
import { type Token, TypedText, tokensOf } from "../../phrases/typed-text";
import type { AskedElsewhere, UnreadPiece } from "../asking";
import { toldByPage } from "./told-by-page";

interface Answered {
  readonly question: string;
  readonly unread: readonly UnreadPiece[];
  readonly sentence: string | null;
  readonly elsewhere: Pick<AskedElsewhere, "kind" | "path"> | null;
}

const pieceOf = (question: string, { start, end }: Pick<Token, "start" | "end">, note: string | null): UnreadPiece => ({
  start,
  end,
  text: question.slice(start, end),
  suggestions: () => [],
  note,
});

/** What a name that several things bear was taken for, and the others; of reports the one that is asked for. */
function severalCalled(things: readonly Named[], path: string): { taken: Named; others: readonly Named[] } | undefined {
  for (const label of ["State", "Report", "Resolution"]) {
    const all = [...new Set(things)].filter((one) => one.label === label);
    const taken = label === "State" ? all[0] : all.find(({ key }) => new RegExp(`${key}(?!\\d)`).test(path));
    if (taken !== undefined && all.length > 1) return { taken, others: all.filter((one) => one !== taken) };
  }
  return undefined;
}

/** Names that several states or reports bear, of which one was taken: `Korea`, `the final report`. */
function calledAlike({ question, sentence, elsewhere }: Answered, lexicon: Lexicon): UnreadPiece[] {
  const tokens = tokensOf(question);
  const typed = new TypedText(question, lexicon, tokens);
  const found: UnreadPiece[] = [];
  for (let at = 0, next = 0; at < tokens.length; at = next) {
    const heard = lexicon.starting(typed, at).filter(({ cost }) => cost < 0.5);
    const end = Math.max(at + 1, ...heard.map((one) => one.end));
    next = end;
    const its = severalCalled(
      heard.filter((one) => one.end === end).map(({ thing }) => thing),
      `${decodeURIComponent(elsewhere?.path ?? "")} ${sentence ?? ""} `,
    );
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (its === undefined || first === undefined || last === undefined) continue;
    // Of texts that bear one name it is well known which is meant, but for those that are told by a year in which there were two.
    if (its.taken.label === "Resolution" && !/\b20\d\d\b/.test(typed.slice(at, end))) continue;
    const said = ({ label, name, key }: Named): string => (label === "State" ? name : key);
    found.push(
      pieceOf(
        question,
        { start: first.start, end: last.end },
        `Several are called so, and ${said(its.taken)} was taken: write ${its.others.map(said).join(" or ")} where that is meant.`,
      ),
    );
  }
  return found;
}

/** How far a group votes as one is worked out over all votes, and not over those that a question names. */
function overAllVotes({ question, elsewhere }: Answered, lexicon: Lexicon): UnreadPiece[] {
  if (elsewhere?.path.endsWith("#cohesion") !== true) return [];
  const tokens = tokensOf(question);
  const typed = new TypedText(question, lexicon, tokens);
  const [first] = tokens.flatMap(({ start }, at) =>
    lexicon
      .starting(typed, at)
      .filter(({ thing, cost }) => /^(?:Resolution|Topic|Proposal)$/.test(thing.label) && cost < 0.5)
      .map(({ end }) => ({ start, end: tokens[end - 1]?.end ?? 0 })),
  );
  return first === undefined
    ? []
    : [
        pieceOf(
          question,
          first,
          "How far they vote alike is worked out over all their votes, and not over these alone.",
        ),
      ];
}

/** What of its words the page that answers leaves out, by the table of such words. */
const byPage = ({ question, elsewhere }: Answered): UnreadPiece[] =>
  toldByPage.flatMap(({ page, words, note }) => {
    const found = page(elsewhere) ? words.exec(question) : null;
    return found === null ? [] : [pieceOf(question, { start: found.index, end: found.index + found[0].length }, note)];
  });

/** One text that is told by its subject, where whatever is about that or mentions it was taken: `the 2023 human rights text`. */
function anyOnSubject({ question, sentence }: Answered): UnreadPiece[] {
  if (sentence?.includes(" are about or mention ") !== true) return [];
  const found = /\bthe (?:[\w-]+ ){1,5}?(?:resolution|text|draft)\b(?! (?:on|about)\b)/i.exec(question);
  const note = "Whatever text is about this or mentions it is meant: name one, such as A/RES/78/213, for that alone.";
  return found === null ? [] : [pieceOf(question, { start: found.index, end: found.index + found[0].length }, note)];
}

/** What was read in a way that the question leaves open, and what of it no record says: told beside what was left out. */
export function withToldBeside<Read extends Answered>(read: Read, lexicon: Lexicon): Read {
  const isTold = ({ start, end }: UnreadPiece): boolean =>
    read.unread.some((other) => other.start < end && start < other.end);
  const more = [
    ...calledAlike(read, lexicon),
    ...overAllVotes(read, lexicon),
    ...anyOnSubject(read),
    ...byPage(read),
  ].filter((piece) => !isTold(piece));
  return more.length === 0
    ? read
    : { ...read, unread: [...read.unread, ...more].toSorted((a, b) => a.start - b.start) };
}
