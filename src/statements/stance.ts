import { vocabulary } from "../graph/vocabulary";

/** The side taken on a subject. */
export const Stance = vocabulary(
  "Stance",
  "The side taken on the subject itself, whatever the tone: who criticises the deletion of a passage supports the passage.",
  {
    SUPPORT: "For it. On a threat: wants it dealt with.",
    OPPOSE: "Against it.",
    NEUTRAL: "Spoke of it, or abstained, without taking a side.",
  },
);
export type Stance = keyof typeof Stance;

/** What was done in saying something. */
export const Act = vocabulary("Act", "What was done in saying it.", {
  STATED: "Stated a view.",
  PROPOSED: "Put a proposal or a wording forward.",
  CALLED_FOR: "Asked for something.",
  ENDORSED: "Backed what somebody else had put forward.",
  CRITICISED: "Found fault with something.",
  VOICED_CONCERN: "Voiced concern.",
  DISSOCIATED: "Joined a consensus but not this part of it.",
  QUALIFIED: "Agreed with a reservation, or in part.",
  COMMENTED: "Spoke of it without taking a side.",
  ABSTAINED: "Explained an abstention, or took no part.",
});
export type Act = keyof typeof Act;

const manners: Readonly<Record<Act, string>> = {
  STATED: "stating a view",
  PROPOSED: "proposing something",
  CALLED_FOR: "calling for something",
  ENDORSED: "endorsing something",
  CRITICISED: "criticising something",
  VOICED_CONCERN: "voicing concern",
  DISSOCIATED: "joining no consensus on it",
  QUALIFIED: "voicing a reservation",
  COMMENTED: "commenting",
  ABSTAINED: "explaining an abstention",
};

/** ` by criticising something or voicing concern`, for a sentence; empty where no act was asked for. */
export const actsInWords = (acts: readonly Act[] | null | undefined): string =>
  acts === null || acts === undefined || acts.length === 0 ? "" : ` by ${acts.map((act) => manners[act]).join(" or ")}`;
