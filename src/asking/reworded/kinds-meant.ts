import { stateNouns } from "../../questions/words/adjective.phrase";
import type { InsteadOf } from "./instead";

/** Kinds of states as people call them, and the list on record that is meant by it: the answer names that list. */
const kindsMeant: readonly (readonly [called: RegExp, group: string])[] = [
  [/^(?:poor|poorer|poorest|impoverished)$/, "least developed countries"],
  [/^(?:rich|richer|richest|wealthy|wealthier|wealthiest|affluent|industrialised|industrialized)$/, "OECD members"],
  [/^(?:muslim|islamic)$/, "OIC members"],
  // Of the developing countries it is the group by its own word.
  [/^developing$/, "Group of 77 members"],
];
const nouns: ReadonlySet<string> = new Set(stateNouns);

/** `Muslim countries` as the members of the Organisation of Islamic Cooperation. */
export const kindMeant: InsteadOf = (typed, at) => {
  const isMajority = /^(?:majority|world)$/.test(typed.word(at + 1));
  const noun = isMajority ? at + 2 : at + 1;
  const [, group] = kindsMeant.find(([called]) => called.test(typed.word(at))) ?? [];
  const isAlone = !/^(?:least|small|smaller|island|landlocked|most|and|or)$/.test(typed.word(at - 1));
  if (group === undefined || !nouns.has(typed.word(noun)) || !isAlone) return undefined;
  const end = /^(?:states?|countries|country)$/.test(typed.word(noun + 1)) ? noun + 2 : noun + 1;
  return { end, words: group.toLowerCase() };
};
