import type { Lexicon } from "../../phrases/lexicon";
import { type Token, TypedText } from "../../phrases/typed-text";
import type { InsteadOf } from "./instead";
import { alongside } from "./alongside";
import { countedOut } from "./counted-out";
import { cybercrimeMeant } from "./cybercrime-meant";
import { expertGroupsListed } from "./expert-groups";
import { kindMeant } from "./kinds-meant";
import { movedBetween } from "./moved-between";
import { onlyThey } from "./only-they";
import { roundabout } from "./roundabout";
import { roundaboutSides } from "./roundabout-sides";
import { saidOfNamed } from "./said-of-named";
import { listsOfTexts } from "./texts-listed";
import { theOneOf } from "./the-one-of";
import { listsOfYears } from "./years-listed";

const ways: readonly InsteadOf[] = [
  onlyThey,
  ...theOneOf,
  ...listsOfYears,
  ...listsOfTexts,
  ...alongside,
  ...saidOfNamed,
  ...cybercrimeMeant,
  expertGroupsListed,
  movedBetween,
  ...roundabout,
  ...roundaboutSides,
  kindMeant,
  ...countedOut,
];
/** A text of more words is read as it stands. */
const mostWords = 60;

/** Words in place of others: those that stand among these keep their own place, and the rest have that of all. */
function inPlaceOf(tokens: readonly Token[], words: string, whole: Pick<Token, "start" | "end">): Token[] {
  let from = 0;
  return words
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => {
      const own = tokens.findIndex((token, at) => at >= from && token.word === word);
      const kept = tokens[own];
      if (kept !== undefined) from = own + 1;
      return kept ?? { ...whole, word, sign: word === "," };
    });
}

/** The words of a question with those that ask in a roundabout way as it is asked plainly; each keeps the place of all that it stands for. */
export function plainerWords(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (tokens.length > mostWords) return tokens;
  const typed = new TypedText(text, lexicon, tokens);
  const found: Token[] = [];
  let isReworded = false;
  for (let at = 0; at < tokens.length;) {
    const [instead] = ways.flatMap((way) => way(typed, at) ?? []);
    const [first, last] = [tokens[at], tokens[(instead?.end ?? at + 1) - 1]];
    if (first === undefined || last === undefined) break;
    if (instead === undefined) found.push(first);
    else {
      isReworded = true;
      found.push(...inPlaceOf(tokens.slice(at, instead.end), instead.words, { start: first.start, end: last.end }));
    }
    at = instead?.end ?? at + 1;
  }
  return isReworded ? found : tokens;
}
