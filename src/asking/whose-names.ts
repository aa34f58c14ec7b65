// cspell:ignore Ukraines
import type { Lexicon } from "../phrases/lexicon";
import type { NameHeard, Token } from "../phrases/typed-text";
import { proposalCalled } from "./by-words";

/** What is somebody's and is no proposal. */
const saysNoProposal =
  /^(?:on|in|of|for|to|at|and|positions?|papers?|views?|statements?|votes?|voting|record|stances?|sides?|role)$/;

/** What is voted on is no proposal. */
const ofVotes = /^(?:resolutions?|drafts?|texts?)$/;

/** Proposals that are told by who made them: `Kenya's repository`. */
export function proposalsOf(tokens: readonly Token[], lexicon: Lexicon): Map<number, NameHeard[]> {
  const found = new Map<number, NameHeard[]>();
  for (const [place, { word }] of tokens.entries()) {
    if (word !== "s" || place === 0 || saysNoProposal.test(tokens[place + 1]?.word ?? "")) continue;
    const its = calledBehind(tokens, place, lexicon) ?? toldBehind(tokens, place, lexicon);
    const from = [place - 3, place - 2, place - 1].find((at) => at >= 0 && isState(tokens.slice(at, place), lexicon));
    if (its !== undefined && from !== undefined) found.set(from, [{ ...its, cost: 0 }]);
  }
  return found;
}

const isState = (words: readonly Token[], lexicon: Lexicon): boolean =>
  lexicon.called(words.map(({ word }) => word).join(" ")).some(({ label }) => label === "State");

/** A proposal by some words of its name, right behind whose it is. */
function toldBehind(tokens: readonly Token[], place: number, lexicon: Lexicon) {
  for (let end = Math.min(tokens.length, place + 7); end > place + 1; end -= 1) {
    const words = tokens.slice(place + 1, end);
    const isOfText = words.some((one) => one.sign || ofVotes.test(one.word)) || ofVotes.test(tokens[end]?.word ?? "");
    const told = words.map((one) => one.word);
    const thing = isOfText ? undefined : proposalCalled(told, lexicon.names);
    if (thing !== undefined) return { thing, end };
  }
  return undefined;
}

/** How far behind whose it is a proposal's own name may begin, and how many words that has. */
const furthest = { begin: 5, words: 10 } as const;

/** A proposal by its whole name behind what one did with it: `Korea's proposal to list energy as a sector of special concern`. */
function calledBehind(tokens: readonly Token[], place: number, lexicon: Lexicon) {
  if (!/^(?:proposal|idea|suggestion|plan|initiative|call|request)$/.test(tokens[place + 1]?.word ?? ""))
    return undefined;
  for (let at = place + 2; at <= place + furthest.begin; at += 1)
    for (let end = Math.min(tokens.length, at + furthest.words); end > at + 1; end -= 1) {
      const words = tokens.slice(at, end).map(({ word }) => word);
      const thing = lexicon.called(words.join(" ")).find(({ label }) => label === "Proposal");
      if (thing !== undefined) return { thing, end };
    }
  return undefined;
}

/** `Ukraines position`: the "s" of whose something is, typed without its mark. */
export function withoutMark(token: Token, lexicon: Lexicon): Token[] {
  if (/^(?:what|who|how|where|when|there)s$/.test(token.word))
    return [
      { ...token, word: token.word.slice(0, -1), end: token.end - 1 },
      { ...token, word: "s", start: token.end - 1 },
    ];
  const whose = /^\p{L}{3,}s$/u.test(token.word) ? token.word.slice(0, -1) : "";
  const isState =
    whose !== "" && lexicon.called(whose).some(({ label, key }) => label === "State" && whose !== key.toLowerCase());
  return isState && lexicon.called(token.word).length === 0
    ? [
        { ...token, word: whose, end: token.end - 1 },
        { ...token, word: "s", start: token.end - 1 },
      ]
    : [token];
}
