// cspell:ignore palestin rohingya disarm
import { foreignTreatyIn } from "./foreign-treaties";

/** What states deal with elsewhere, and never under this subject. */
const matters =
  "gaza|israel[- ]hamas|hamas|annexation|crimea|kashmir|western sahara|(?:cuba )?embargo|cease-?fires?|climate(?: change)?|global warming|(?:anti-?)?nuclear[- ](?:weapons?|arms|tests?|testing|war|deal|programmes?|programs?|ban|disarmament|energy|power|bombs?|missiles?|states)|disarmament (?!and international security)|land ?mines?|cluster munitions?|small arms|arms trade|conventional arms|chemical weapons?|biological weapons?|death penalty|capital punishment|abortion|covid(?:-19)?|pandemics?|outer space|space weapons?|refugees?|migration|migrants?|trade (?:war|tariffs?|deal|policy)|tariffs?|free trade|world trade|genocide|apartheid|drones?|killer robots?|(?:lethal )?autonomous weapons?(?: systems?)?|whaling|fisheries|slavery|hunger|famine|poverty|drugs|rohingya|taiwan|tibet|(?:palestinian )?statehood|peace ?keep(?:ing|ers)|oceans?|high seas|deforestation|biodiversity|plastics?|vaccines?|decolonisation|nile dam";
export const foreignMatters = new RegExp(`\\b(?:${matters})\\b`, "i");

export const ofForeignMatters =
  "Only the texts and the talks on the security of cyberspace are held here, and none on other matters.";

const noun =
  "(?:resolutions?|treat(?:y|ies)|conventions?|votes?|texts?|drafts?|agreements?|talks|conferences?|accords?|pacts?|moratorium|bans?|declarations?|protocols?|motions?|deals?|debates?|crisis)";
const word = "(?:[\\p{L}\\d'’-]+ )";
const behind = "(?:on|about|against|for|of|to|concerning|regarding|banning|condemning|in|over|calling for|prohibiting)";

/** The same with what is said of it: `the treaty on the ban of nuclear weapons`, `the Cuba embargo resolution`. */
const wholePhrases = [
  `(?:\\b(?:the|an?) ${word}{0,3}?|\\b)${noun} ${behind} ${word}{0,4}?(?:${matters})\\b(?: ${word}{0,2}?${noun}(?: ${noun})*\\b)?`,
  `(?:\\b(?:the|an?) ${word}{0,4}?|\\b)(?:${matters}) ${word}{0,3}?${noun}(?: ${noun})*\\b`,
].map((form) => new RegExp(form, "iu"));

/** Where a question names such a matter, with all that is said of it, or such a treaty; undefined where it names none. */
export function foreignIn(question: string): { readonly start: number; readonly end: number } | undefined {
  const treaty = foreignTreatyIn(question);
  if (treaty !== undefined) return treaty;
  const found = [...wholePhrases, foreignMatters].map((form) => form.exec(question)).find((one) => one !== null);
  return found === undefined ? undefined : { start: found.index, end: found.index + found[0].length };
}
