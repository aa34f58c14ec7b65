import type { AskedStates } from "../states/asked-states";
import { ToldLater } from "../sets/told-later";
import type { Word } from "../sets/where";

/** Which positions on a norm are asked for: of what manner, of which states, and whether those on its topics count. */
export interface HeldOnNorm {
  readonly position?: object;
  readonly actors?: AskedStates;
  readonly throughTopics?: boolean;
}

interface AsksOfPositions {
  /** The input of the API. */
  readonly input: () => object;
  readonly word: Word<HeldOnNorm>;
}

/** How positions on norms are asked for: what a position is, later folders know. */
export const heldOnNorms = new ToldLater<AsksOfPositions>("How positions are chosen");

/** The type of the field that takes such a question. */
export const heldInput = (): object => heldOnNorms.its.input();
