import { vocabulary } from "../graph/vocabulary";
import { type Part, field, sequence } from "../phrases/phrase";
import { type Forms, choice, listOf, wording } from "../phrases/wording";

/** The side taken on a subject. */
export const Stance = vocabulary(
  "Stance",
  "The side taken on the subject itself, whatever the tone: a state that criticises the deletion of a passage supports the passage.",
  {
    SUPPORT: "Takes the side of the subject. Where the subject is a threat: wants the threat dealt with.",
    OPPOSE: "Takes a side against the subject.",
    NEUTRAL: "Abstained, said that it takes neither side, or answered with a balance of both.",
    NO_SIDE:
      "Spoke of the subject, and which side it took is not on record; or asked, corrected wording, or objected to procedure. It has spoken, but this is no position: it decides no stance, makes no shift, and counts only where it is asked for.",
  },
);
export type Stance = keyof typeof Stance;

/** What was done in saying something. */
export const Act = vocabulary(
  "Act",
  "What the speaker did by saying this: stated a view, proposed a wording, voiced concern, and so on.",
  {
    STATED: "The speaker stated a view.",
    PROPOSED: "The speaker put a proposal or a wording forward.",
    CALLED_FOR: "The speaker asked for something.",
    ENDORSED: "The speaker backed what somebody else had put forward.",
    CRITICISED: "The speaker found fault with something.",
    VOICED_CONCERN: "The speaker voiced concern.",
    DISSOCIATED: "The speaker joined a consensus but not this part of it.",
    QUALIFIED: "The speaker agreed with a reservation, or in part.",
    COMMENTED: "The speaker spoke of the subject without a proposal, a wish or a complaint.",
    ABSTAINED: "The speaker explained an abstention, or took no part.",
  },
);
export type Act = keyof typeof Act;

const manners: Forms<Act> = {
  STATED: ["stating a view"],
  PROPOSED: ["proposing something", "proposing"],
  CALLED_FOR: ["calling for something"],
  ENDORSED: ["endorsing something"],
  CRITICISED: ["criticising something"],
  VOICED_CONCERN: ["voicing concern"],
  DISSOCIATED: ["joining no consensus on it"],
  QUALIFIED: ["voicing a reservation", "voicing reservations"],
  COMMENTED: ["commenting"],
  ABSTAINED: ["explaining an abstention"],
};

/** By which acts: `by criticising something or voicing concern`. */
export const byActs: Part<{ act?: Act[] | null }> = sequence(wording("by"), field("act", listOf(choice(manners))));
