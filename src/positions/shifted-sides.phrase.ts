import { type Part, alsoRead, field, oneOf } from "../phrases/phrase";
import { mapped } from "../phrases/values";
import { type Forms, choice, verb } from "../phrases/wording";
import type { Stance } from "../statements/stance";
import { EvidenceKind, type ShiftedWhere } from "./position.where";

/** What a side is called. */
const sides: Forms<Stance> = {
  SUPPORT: ["support", "supporting", "for", "in favour"],
  OPPOSE: ["opposition", "opposing", "against"],
  NEUTRAL: ["neutrality", "neutral", "being neutral"],
  NO_SIDE: ["no side"],
};

/** The same as a vote is called. */
const votes: Forms<"SUPPORT" | "OPPOSE" | "NEUTRAL"> = {
  SUPPORT: ["yes", "a yes", "voting yes", "voting for"],
  OPPOSE: ["no", "a no", "voting no", "voting against"],
  NEUTRAL: ["abstention", "abstaining", "an abstention"],
};
/** A side before or after a change; one that is called as a vote is counted by votes alone. */
export const sideChanged = (key: "from" | "to"): Part<ShiftedWhere> =>
  oneOf<Partial<ShiftedWhere>>(
    field<ShiftedWhere, typeof key>(key, choice(sides)),
    alsoRead(
      mapped(
        choice(votes),
        (stance): Partial<ShiftedWhere> => ({ [key]: stance, evidence: [EvidenceKind.VOTE] }),
        () => undefined,
      ),
    ),
  );

/** How a change of sides is said. */
export const changed = [
  ...[
    "sides",
    "side",
    "position",
    "positions",
    "their position",
    "its position",
    "their mind",
    "their minds",
    "its mind",
    "course",
    "stance",
    "their stance",
  ].flatMap((what) => [...verb("change", what), ...verb("switch", what), ...verb("shift", what)]),
  ...verb("shift"),
  "made a U-turn",
  ...verb("flip", "", "flipped"),
  ...verb("flip", "sides", "flipped"),
  "flip-flopped",
  ...verb("move"),
  ...verb("swing", "", "swung"),
  ...["were", "was"].flatMap((be) => ["persuaded", "won over", "converted"].map((how) => `${be} ${how}`)),
  ...["around", "round"].flatMap((tail) => verb("come", tail, "came")),
] as const;

/** Verbs of it that say from where to where. */
export const changing = ["move", "change", "switch", "shift", "turn", "swing", "flip"];

/** What is said of a change of sides by votes alone. */
export const theirVote = ["their vote", "its vote", "their votes"].flatMap((what) =>
  ["change", "switch", "reverse"].flatMap((base) => verb(base, what)),
);
