// cspell:ignore anyways
import { anchorOf, glossary } from "../../phrases/glossary";
import type { AskedElsewhere, ReadSoFar, UnreadPiece } from "../asking";
import { everyday } from "./everyday-questions";
import type { Everyday } from "./everyday-parts";
import { answeredAs } from "../leading-elsewhere";
import { QuestionKind } from "../question-kind";

/** What is only said to ask it more warmly. */
const courtesies =
  /\b(?:so far|please|so|well|ok|okay|hey|hi|hello|just|actually|exactly|really|anyway|anyways|even|ever|basically|again|then|in the first place|to begin with|in total|altogether|in plain (?:words|english)|in simple (?:words|terms)|can you tell me|could you tell me|tell me|do you know|i wonder|i would like to know|i want to know|on earth|the heck|currently|right now|at the moment|today|already|current|once and for all|by the way)\b/g;

/** A question in small letters, without its signs and its courtesies. */
function plainly(question: string): string {
  const written = question
    .toLowerCase()
    .replace(/['’]s\b/g, " is")
    .replace(/['’]re\b/g, " are")
    .replace(/['’]ve\b/g, " have")
    .replace(/n['’]t\b/g, " not")
    .replace(/[^\p{L}\p{N}()/-]+/gu, " ")
    .replace(courtesies, " ");
  return written.replace(/\s+/g, " ").trim();
}

const wordOf = new Map(
  glossary.flatMap((entry) => [entry.word, ...entry.forms].map((form) => [form.toLowerCase(), entry] as const)),
);
const article = "(?:(?:a|an|the|this|these|that|those|all this|all these) )?";
const meanings = [
  `^(?:what|who) (?:is|are|was|were|does|do|did) ${article}(.+?)(?: (?:thing|things|stuff|business|mean|means|supposed to be|supposed to mean|about|for|all about|good for))*$`,
  `^what(?:s| is) (?:the (?:big )?(?:deal|point|story|fuss|idea)|meant|so special) (?:about|with|of|behind|by) ${article}(.+)$`,
  `^what (?:do|does|did) (?:they|you|people|one|diplomats|it) (?:mean|call|understand) (?:by|with|when they say)? ?${article}(.+)$`,
  `^(?:explain|define|describe|help me understand)(?: to me| me)?(?: what)? ${article}(.+?)(?: (?:is|are|means|mean|does|do|to me))*$`,
  `^${article}(.+?) (?:meaning|definition|explained|what is (?:it|that|this)|what are (?:they|those|these))$`,
  `^(?:i (?:do not|never) (?:know|understand|get)|no idea|not sure) what ${article}(.+?) (?:is|are|means|mean|does|do)$`,
].map((form) => new RegExp(form));

/** What a word of the field means, however it is asked. */
function meantBy(plain: string): AskedElsewhere | undefined {
  const its = meanings.map((form) => wordOf.get(form.exec(plain)?.[1] ?? "")).find((entry) => entry !== undefined);
  return (
    its && {
      kind: QuestionKind.THING,
      path: `/glossary#${anchorOf(its)}`,
      sentence: `What “${its.word}” means`,
      named: [],
    }
  );
}

/** What the page leaves out. */
function toldOf(question: string, found: Everyday | undefined): UnreadPiece[] {
  const [all, text = ""] = found?.told?.words.exec(question) ?? [];
  if (all === undefined || text === "") return [];
  const start = question.indexOf(text);
  return [{ start, end: start + text.length, text, note: found?.told?.note ?? null, suggestions: () => [] }];
}

/** Whether no more was read of a question than a name, or nothing at all. */
const isHardlyRead = ({ sentence, unread, elsewhere }: ReadSoFar): boolean =>
  elsewhere?.kind === QuestionKind.SEARCH ||
  (elsewhere === null && sentence === "All states" && unread.length > 0) ||
  (elsewhere?.kind === QuestionKind.THING && unread.length > 0) ||
  (elsewhere?.named.length === 0 && /^\/(?:statements|votes\/shifts|paragraphs)\?text=[^&]*$/.test(elsewhere.path));

/** What somebody asks who comes here for the first time, in words that name nothing on record, where nothing else was read of it. */
export function orEveryday<Found extends ReadSoFar>(read: Found): Found {
  if (!isHardlyRead(read)) return read;
  const plain = plainly(read.question);
  const found = everyday.find(({ asks }) => asks.test(plain));
  const elsewhere =
    found === undefined
      ? meantBy(plain)
      : { kind: found.kind ?? QuestionKind.THING, path: found.path, sentence: found.sentence, named: [] };
  return elsewhere === undefined
    ? read
    : { ...read, sentence: null, where: null, ...answeredAs(read.question, elsewhere, toldOf(read.question, found)) };
}
