// cspell:ignore intl govt govts cttee reso resos stmt stmts resn govs mtgs
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
};

/** The words of a question with those written out that are written short; a word of one letter only where it stands alone. */
export function writtenOut(tokens: readonly Token[], isKnown: (token: Token) => boolean): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined) break;
    const both = next === undefined || next.start > token.end + 1 ? undefined : short[`${token.word} ${next.word}`];
    const one = isKnown(token) ? undefined : short[token.word];
    if (both !== undefined && next !== undefined) {
      found.push({ ...token, word: both, end: next.end });
      at += 1;
    } else found.push(one === undefined ? token : { ...token, word: one });
  }
  return found;
}
