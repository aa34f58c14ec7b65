import type { Phrase } from "../phrases/phrase";

/** Some words as they stand, at most so many; what may follow them is read as such where the fewest are tried first. */
export const fewWords = (most: number, first: "fewest" | "most"): Phrase<string> => ({
  shape: "‹words›",
  say: (text) => text,
  hear: (typed, at) => {
    const found = [];
    for (let end = at + 1; end <= at + most && end <= typed.tokens.length; end += 1) {
      if (typed.tokens[end - 1]?.sign === true) break;
      found.push({ value: typed.slice(at, end), end, cost: first === "fewest" ? end - at : most - (end - at) });
    }
    return found;
  },
});
