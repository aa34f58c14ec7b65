import type { Lexicon } from "../phrases/lexicon";
import { type Token, TypedText } from "../phrases/typed-text";
import type { Instead } from "./instead";
import { onlyThey } from "./only-they";
import { roundabout } from "./roundabout";

const ways: readonly Instead[] = [onlyThey, ...roundabout];
/** A text of more words is read as it stands. */
const mostWords = 60;

/** The words of a question with those that ask in a roundabout way as it is asked plainly; each keeps the place of all that it stands for. */
export function reworded(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
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
      const words = instead.words.split(" ").filter((word) => word !== "");
      found.push(...words.map((word) => ({ word, sign: word === ",", start: first.start, end: last.end })));
    }
    at = instead?.end ?? at + 1;
  }
  return isReworded ? found : tokens;
}
