import type { Named } from "../names/named";
import type { Lexicon } from "../phrases/lexicon";
import { type Token, TypedText, tokensOf } from "../phrases/typed-text";
import type { UnreadPiece } from "./asking";
import { whyUnread } from "./not-answered";
import { QuestionKind } from "./question-kind";

interface Answered {
  readonly question: string;
  readonly unread: readonly UnreadPiece[];
  readonly elsewhere: { readonly kind: QuestionKind; readonly named: readonly string[] } | null;
}

const pieceOf = (question: string, { start, end }: Pick<Token, "start" | "end">, note: string | null): UnreadPiece => ({
  start,
  end,
  text: question.slice(start, end),
  suggestions: () => [],
  note,
});

/** The states that are meant by a word alone, where it is the whole name of several. */
function statesCalled(typed: TypedText, at: number): readonly Named[] {
  const heard = typed.lexicon.starting(typed, at).filter(({ cost }) => cost < 0.5);
  const last = Math.max(at, ...heard.map(({ end }) => end));
  const states = heard.filter(({ thing, end }) => end === last && thing.label === "State").map(({ thing }) => thing);
  // An article before it is no word of the name.
  return /^(?:the|an?)$/.test(typed.word(at)) || states.length < 2 ? [] : [...new Set(states)];
}

/** States that go by one name, of which the likeliest was taken: `Korea`. */
function calledAlike(question: string, lexicon: Lexicon): UnreadPiece[] {
  const typed = new TypedText(question, lexicon);
  return tokensOf(question).flatMap((token, at, tokens) => {
    const isWithin = tokens.some(
      (_, from) => from < at && lexicon.starting(typed, from).some(({ end, cost }) => end > at && cost < 0.5),
    );
    const [taken, ...others] = isWithin ? [] : statesCalled(typed, at);
    return taken === undefined || others.length === 0
      ? []
      : [
          pieceOf(
            question,
            token,
            `Several states are called so, and the likeliest was taken, ${taken.name}: write ${others.map(({ name }) => name).join(" or ")} where that is meant.`,
          ),
        ];
  });
}

/** Why somebody voted so is not on record beside the vote. */
function reasons({ question, elsewhere }: Answered): UnreadPiece[] {
  const why = elsewhere?.kind === QuestionKind.VOTE_OF_STATE ? /\bwhy\b/i.exec(question) : null;
  return why === null
    ? []
    : [pieceOf(question, { start: why.index, end: why.index + why[0].length }, whyUnread("why"))];
}

/** What was read in a way that the question leaves open, and what of it no record says: told beside what was left out. */
export function withToldBeside<Read extends Answered>(read: Read, lexicon: Lexicon): Read {
  const isTold = ({ start, end }: UnreadPiece): boolean =>
    read.unread.some((other) => other.start < end && start < other.end);
  const more = [...calledAlike(read.question, lexicon), ...reasons(read)].filter((piece) => !isTold(piece));
  return more.length === 0
    ? read
    : { ...read, unread: [...read.unread, ...more].toSorted((a, b) => a.start - b.start) };
}
