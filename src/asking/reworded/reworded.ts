import type { Lexicon } from "../../phrases/lexicon";
import { type Token, TypedText } from "../../phrases/typed-text";
import type { InsteadOf } from "./instead";
import { alongside } from "./alongside";
import { countedOut } from "./counted-out";
import { ofTwo } from "./both-texts";
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
  ...ofTwo,
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

/** Words in place of others: those that stand among these in the same order keep their own place, and the rest have that of all. */
function inPlaceOf(tokens: readonly Token[], words: string, whole: Pick<Token, "start" | "end">): Token[] {
  const said = words.split(" ").filter((word) => word !== "");
  return ownPlaces(tokens, said).map((own, at) => own ?? { ...whole, word: said[at] ?? "", sign: said[at] === "," });
}

/** A number is known by its own place alone: `77/37` is read as it was typed. */
const weightOf = (word: string): number => (/\d/.test(word) ? 3 : 1);

/** Of each word its own token, of as many as stand in the same order. */
function ownPlaces(tokens: readonly Token[], said: readonly string[]): readonly (Token | undefined)[] {
  const kept: number[][] = Array.from({ length: said.length + 1 }, () => Array<number>(tokens.length + 1).fill(0));
  const of = (at: number, place: number): number => kept[at]?.[place] ?? 0;
  for (let at = said.length - 1; at >= 0; at -= 1)
    for (let place = tokens.length - 1; place >= 0; place -= 1) {
      const word = said[at] ?? "";
      const both = tokens[place]?.word === word ? of(at + 1, place + 1) + weightOf(word) : 0;
      kept[at]?.splice(place, 1, Math.max(both, of(at + 1, place), of(at, place + 1)));
    }
  let from = 0;
  return said.map((word, at) => {
    for (let place = from; place < tokens.length && of(at, place) > of(at + 1, place); place += 1)
      if (tokens[place]?.word === word && of(at, place) === of(at + 1, place + 1) + weightOf(word)) {
        from = place + 1;
        return tokens[place];
      }
    return undefined;
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
