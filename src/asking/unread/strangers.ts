import type { UnreadPiece } from "../asking";
import { insteadOf } from "./groups-unlisted";
import { whyUnread } from "./not-answered";

/** Where a question names who did something, or what one belongs to; the name is the middle. */
const named: readonly { readonly form: RegExp; readonly note: string }[] = [
  {
    form: /^(.*?\b(?:what|how|where|when|why)?\s*(?:did|does|do|has|have)\s+)(.+?)(\s+(?:ever\s+)?(?:say|said|think|vote|voted|stand|want|propose|proposed|argue|mention|mentioned|oppose|opposed|support|supported|speak|spoken|ask for|call for)\b.*)$/iu,
    note: "Nobody of this name is on record: no state, no coalition and no organisation.",
  },
  {
    form: /^((?:list of|who are|which are|what are)\s+(?:the\s+)?)(.+?)(\s+members\s*\??)$/iu,
    note: "No coalition of this name is on record: /coalitions is the list of those that are.",
  },
  {
    form: /^(.*?\b(?:belongs? to|belonged to|members? of|in the membership of|joined)\s+(?:the\s+)?)(.+?)(\s*\??)$/iu,
    note: "No coalition of this name is on record: /coalitions is the list of those that are.",
  },
];

/** Whom or what a question names that is not on record at all: then nothing else of it is read, since all of it is asked of that. */
export function strangerIn(question: string, unread: readonly UnreadPiece[]): UnreadPiece | undefined {
  for (const { form, note } of named) {
    const found = form.exec(question);
    const [, before = "", text = ""] = found ?? [];
    const [start, end] = [before.length, before.length + text.length];
    const piece = unread.find((one) => one.start <= start && one.end >= end);
    if (found !== null && piece !== undefined && /\p{Lu}/u.test(text.slice(0, 1)))
      return {
        start,
        end,
        text,
        ...(insteadOf(text).length > 0
          ? { note: whyUnread(text), suggestions: () => [...insteadOf(text)] }
          : { note, suggestions: piece.suggestions }),
      };
  }
  return undefined;
}
