import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { membersOf, questionOf, sentenceOf } from "../questions/question";
import type { StateWhere } from "../questions/state.where";
import { universeOf } from "../states/universe";

/** The states that a comparison is limited to. */
export interface Among {
  readonly has: (iso3: string) => boolean;
  /** Goes on after what is compared: `, among states that …`; empty for all states. */
  readonly says: string;
}

/** The states that `among` means; all of them where nothing is said. Throws BadQuestion and UnknownName, with the argument's path. */
export async function statesAmong(reading: Reading, where: StateWhere | null | undefined): Promise<Among> {
  if (!isGiven(where)) return { has: () => true, says: "" };
  const question = questionOf(where, await namesOf(reading), "among");
  const [universe, members] = await Promise.all([universeOf(reading), membersOf(reading, question)]);
  const codes = new Set(universe.statesOf(members).map(({ iso3 }) => iso3));
  const sentence = sentenceOf(question);
  return { has: (iso3) => codes.has(iso3), says: `, among ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` };
}
