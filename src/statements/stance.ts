import { registerEnumType } from "type-graphql";

/** The side taken on a subject. */
export enum Stance {
  SUPPORT = "SUPPORT",
  OPPOSE = "OPPOSE",
  NEUTRAL = "NEUTRAL",
}
registerEnumType(Stance, {
  name: "Stance",
  description:
    "The side taken on the subject itself, whatever the tone: who criticises the deletion of a passage supports the passage.",
  valuesConfig: {
    SUPPORT: { description: "For it. On a threat: wants it dealt with." },
    OPPOSE: { description: "Against it." },
    NEUTRAL: { description: "Spoke of it, or abstained, without taking a side." },
  },
});

/** What was done in saying something. */
export enum Act {
  STATED = "STATED",
  PROPOSED = "PROPOSED",
  CALLED_FOR = "CALLED_FOR",
  ENDORSED = "ENDORSED",
  CRITICISED = "CRITICISED",
  VOICED_CONCERN = "VOICED_CONCERN",
  DISSOCIATED = "DISSOCIATED",
  QUALIFIED = "QUALIFIED",
  COMMENTED = "COMMENTED",
  ABSTAINED = "ABSTAINED",
}
registerEnumType(Act, {
  name: "Act",
  description: "What was done in saying it.",
  valuesConfig: {
    STATED: { description: "Stated a view." },
    PROPOSED: { description: "Put a proposal or a wording forward." },
    CALLED_FOR: { description: "Asked for something." },
    ENDORSED: { description: "Backed what somebody else had put forward." },
    CRITICISED: { description: "Found fault with something." },
    VOICED_CONCERN: { description: "Voiced concern." },
    DISSOCIATED: { description: "Joined a consensus but not this part of it." },
    QUALIFIED: { description: "Agreed with a reservation, or in part." },
    COMMENTED: { description: "Spoke of it without taking a side." },
    ABSTAINED: { description: "Explained an abstention, or took no part." },
  },
});

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
