import type { Timed } from "../dates/period";
import { inAnyOrder } from "../phrases/order";
import { type Part, alsoRead, field, oneOf, sequence } from "../phrases/phrase";
import { time } from "../phrases/time";
import { mapped } from "../phrases/values";
import { type Forms, choice, formsIn, saying, verb, wording } from "../phrases/wording";
import { sideVerb } from "../statements/side-verbs.phrase";
import type { Stance } from "../statements/stance";
import { byKinds, inWhoseWords } from "./circumstances.phrase";
import { subject } from "./position.phrase";
import { EvidenceKind, type ShiftedWhere } from "./position.where";

/** What a side is called. */
const sides: Forms<Stance> = {
  SUPPORT: ["support", "supporting", "for", "in favour"],
  OPPOSE: ["opposition", "opposing", "against"],
  NEUTRAL: ["neutrality", "neutral", "being neutral"],
  NO_SIDE: ["no side"],
};

const changed = [
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

/** What is said of a change of sides by votes alone. */
const theirVote = ["their vote", "its vote", "their votes"].flatMap((what) =>
  ["change", "switch", "reverse"].flatMap((base) => verb(base, what)),
);

const between = mapped(
  time,
  ({ year, during }: Timed): Partial<ShiftedWhere> => ({
    between: during ?? { from: String(year), to: String(year) },
  }),
  ({ between: its }: Partial<ShiftedWhere>) => ({ during: its ?? null }),
);

/** The first year of which anything can be on record. */
const ever = "1945";

/** A side that is no longer taken: `no longer oppose gender language`. */
const left: Part<ShiftedWhere> = sequence<ShiftedWhere>(
  wording("no longer", "did no longer", "do no longer", "does no longer", "stopped", "ceased", "ceased to", "gave up"),
  field("from", sideVerb),
  subject,
);

/** A side that is taken now, or is no longer: `turned against the PoA`, `abandoned it`. */
const turned: Part<ShiftedWhere> = sequence<ShiftedWhere>(
  oneOf<Partial<ShiftedWhere>>(
    saying<ShiftedWhere>({ to: "OPPOSE" }, "turned against", "turn against", "turning against", "soured on"),
    saying<ShiftedWhere>(
      { to: "SUPPORT" },
      ...formsIn(
        "came round to|came around to|come round to|come around to|warmed to|came to support|came to back|came to accept|started supporting|started to support|began to support|began supporting|became supporters of|were won over to|were won over by|turned to|rallied to",
      ),
    ),
    saying<ShiftedWhere>(
      { from: "SUPPORT" },
      ...formsIn(
        "abandoned|gave up on|dropped their support for|dropped support for|withdrew support for|withdrew their support for|withdrew their support from|withdrew support from|backed away from|turned away from|walked away from|lost interest in|distanced themselves from",
      ),
    ),
  ),
  subject,
);

/** A change of sides, and on what. */
const moved: Part<ShiftedWhere> = sequence<ShiftedWhere>(
  oneOf<Partial<ShiftedWhere>>(
    sequence<ShiftedWhere>(
      wording("moved from", "went from", "changed from", "switched from", "shifted from"),
      field("from", choice(sides)),
      wording("to"),
      oneOf<Partial<ShiftedWhere>>(field("to", choice(sides)), wording("another side")),
    ),
    sequence<ShiftedWhere>(
      wording("moved to", "went over to", "switched to", "shifted to", "came to"),
      field("to", choice(sides)),
    ),
    wording("changed sides", ...changed),
    alsoRead(
      mapped(
        wording<object>(...(theirVote as [string, ...string[]])),
        (): Partial<ShiftedWhere> => ({ evidence: [EvidenceKind.VOTE] }),
        () => undefined,
      ),
    ),
  ),
  wording("on", "over", "about", "as to", "of"),
  subject,
);

/** `whose position on the PoA changed`. */
const whose: Part<ShiftedWhere> = sequence<ShiftedWhere>(
  wording(
    ...(["position", "stance", "view", "views", "positions", "mind"].flatMap((what) =>
      ["on", "about"].flatMap((on) => [`whose ${what} ${on}`, `with a changed ${what} ${on}`]),
    ) as [string, ...string[]]),
  ),
  subject,
  wording(...formsIn("changed|has changed|have changed|shifted|has shifted|moved|evolved|has evolved")),
);

/** `changed their vote between 2022 and 2023 on the PoA`. */
const movedWithin: Part<ShiftedWhere> = sequence<ShiftedWhere>(
  oneOf<Partial<ShiftedWhere>>(
    wording(...(changed as unknown as [string, ...string[]])),
    mapped(
      wording<object>(...(theirVote as [string, ...string[]])),
      (): Partial<ShiftedWhere> => ({ evidence: [EvidenceKind.VOTE] }),
      () => undefined,
    ),
  ),
  between,
  wording("on", "over", "about", "as to"),
  subject,
);

/** A change of sides within a time; where none is named, at any. */
export const shiftedPhrase = mapped(
  sequence<ShiftedWhere>(
    oneOf<Partial<ShiftedWhere>>(moved, alsoRead(left), alsoRead(turned), alsoRead(movedWithin), alsoRead(whose)),
    inAnyOrder<ShiftedWhere>(byKinds, inWhoseWords, between),
  ),
  (heard): ShiftedWhere => ({ ...heard, between: heard.between ?? { from: ever } }),
  (where): Partial<ShiftedWhere> => where,
);
