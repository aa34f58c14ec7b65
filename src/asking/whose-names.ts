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
    for (let end = Math.min(tokens.length, place + 7); end > place + 1; end -= 1) {
      const words = tokens.slice(place + 1, end);
      const thing =
        words.some((one) => one.sign || ofVotes.test(one.word)) || ofVotes.test(tokens[end]?.word ?? "")
          ? undefined
          : proposalCalled(
              words.map((one) => one.word),
              lexicon.names,
            );
      if (thing === undefined) continue;
      const from = [3, 2, 1]
        .map((count) => place - count)
        .find(
          (at) =>
            at >= 0 &&
            lexicon
              .called(
                tokens
                  .slice(at, place)
                  .map((one) => one.word)
                  .join(" "),
              )
              .some(({ label }) => label === "State"),
        );
      if (from !== undefined) found.set(from, [{ thing, end, cost: 0 }]);
      break;
    }
  }
  return found;
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
