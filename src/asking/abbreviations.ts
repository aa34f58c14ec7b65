// cspell:ignore intl govt govts cttee reso resos stmt stmts resn govs mtgs unsc
import type { Token } from "../phrases/typed-text";

/** Words that are written short, in one piece or with a mark between, each with what it is short for. */
const short: Readonly<Record<string, string>> = {
  intl: "international",
  int: "international",
  natl: "national",
  abt: "about",
  wrt: "regarding",
  govs: "governments",
  decl: "declaration",
  mech: "mechanism",
  mtgs: "meetings",
  assn: "association",
  "int l": "international",
  govt: "government",
  "gov t": "government",
  govts: "governments",
  cttee: "committee",
  reso: "resolution",
  resos: "resolutions",
  resn: "resolution",
  stmt: "statement",
  stmts: "statements",
  mtg: "meeting",
  prog: "program",
  infra: "infrastructure",
  orgs: "organizations",
  eu27: "eu",
  eu28: "eu",
  w: "with",
  r: "are",
  u: "you",
  bw: "between",
  bout: "about",
  wat: "what",
  ppl: "people",
  gov: "government",
  latam: "latin america",
  apr1: "first APR",
  apr2: "second APR",
  apr3: "third APR",
  unsc: "security council",
};

/** The same of words that mean something else as well, and are short for this where no number follows. */
const shortHere: Readonly<Record<string, string>> = {
  n: "and",
  res: "resolution",
  pos: "position",
  diff: "difference",
  sc: "security council",
};
/** What stands before the last two figures of a year: `in 22`. */
const beforeYear = /^(?:in|since|until|till|before|after)$/;

/** What a word is short for that means something else as well; undefined where it is not. */
function shortForHere(tokens: readonly Token[], at: number): string | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || /^\d/.test(next?.word ?? "")) return undefined;
  if (/^(?:1[3-9]|2\d)$/.test(token.word))
    return beforeYear.test(before?.word ?? "") && (next === undefined || next.start > token.end || next.sign)
      ? `20${token.word}`
      : undefined;
  return shortHere[token.word];
}

/** The words of a question with those written out that are written short; a word of one letter only where it stands alone. */
export function writtenOut(tokens: readonly Token[], isKnown: (token: Token) => boolean): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined) break;
    const both = next === undefined || next.start > token.end + 1 ? undefined : short[`${token.word} ${next.word}`];
    const one = shortForHere(tokens, at) ?? (isKnown(token) ? undefined : short[token.word]);
    if (both !== undefined && next !== undefined) {
      found.push({ ...token, word: both, end: next.end });
      at += 1;
    } else
      found.push(
        ...(one === undefined
          ? [token]
          : one
              .toLowerCase()
              .split(" ")
              .map((word) => ({ ...token, word }))),
      );
  }
  return found;
}
