import type { Timed } from "../dates/period";
import { inAnyOrder } from "../phrases/order";
import { type Part, alsoRead, field, oneOf, sequence } from "../phrases/phrase";
import { time } from "../phrases/time";
import { mapped } from "../phrases/values";
import { waysPhrase } from "../phrases/ways-told";
import { waysToChange } from "../phrases/ways-of-changing";
import { choice, formsIn, saying, verb, wording } from "../phrases/wording";
import { sideVerb } from "../statements/side-verbs.phrase";
import { byKinds, inWhoseWords } from "./circumstances.phrase";
import { subject } from "./position.phrase";
import { EvidenceKind, type ShiftedWhere } from "./position.where";
import { changed, changing, sideChanged, theirVote } from "./shifted-sides.phrase";

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
    saying<ShiftedWhere>(
      { to: "OPPOSE" },
      "turned against",
      "turn against",
      "turning against",
      "soured on",
      "became more critical of",
      "became critical of",
      "grew critical of",
    ),
    saying<ShiftedWhere>(
      { to: "SUPPORT" },
      ...formsIn(
        "came round to|came around to|come round to|come around to|warmed to|came to support|came to back|came to accept|started supporting|started to support|began to support|began supporting|became supporters of|were won over to|were won over by|turned to|rallied to|became more supportive of|became supportive of|grew more supportive of|grew supportive of",
      ),
    ),
    saying<ShiftedWhere>(
      { from: "SUPPORT" },
      ...formsIn(
        "abandoned|gave up on|dropped their support for|dropped support for|withdrew support for|withdrew their support for|withdrew their support from|withdrew support from|backed away from|turned away from|walked away from|lost interest in|distanced themselves from|walked back support for|walked back their support for|walked back|softened their support for|cooled on|went cold on|retreated from|backed off from|retracted their support for|reversed their support for|are no longer behind|fell out of love with",
      ),
    ),
  ),
  subject,
);

/** A change of sides, and on what. */
const moved: Part<ShiftedWhere> = sequence<ShiftedWhere>(
  oneOf<Partial<ShiftedWhere>>(
    sequence<ShiftedWhere>(
      wording("moved from", ...changing.flatMap((base) => verb(base, "from")), ...verb("go", "from", "went")),
      sideChanged("from"),
      wording("to"),
      oneOf<Partial<ShiftedWhere>>(sideChanged("to"), wording("another side")),
    ),
    sequence<ShiftedWhere>(
      wording("moved to", "went over to", "switched to", "shifted to", "came to"),
      sideChanged("to"),
    ),
    waysPhrase(["changed sides", ...changed], waysToChange),
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

/** `went from opposing to supporting the PoA`. */
const movedBetween: Part<ShiftedWhere> = sequence<ShiftedWhere>(
  wording(...(changing.flatMap((base) => verb(base, "from")) as [string, ...string[]]), ...verb("go", "from", "went")),
  sideChanged("from"),
  wording("to"),
  field("to", choice({ SUPPORT: ["supporting", "backing"], OPPOSE: ["opposing", "rejecting"] })),
  subject,
);

/** `whose position on the PoA changed`. */
const whose: Part<ShiftedWhere> = sequence<ShiftedWhere>(
  wording(
    ...(["position", "stance", "view", "views", "positions", "mind"].flatMap((what) =>
      ["on", "about", "towards"].flatMap((on) => [
        `whose ${what} ${on}`,
        `with a changed ${what} ${on}`,
        `${what} ${on}`,
        `s ${what} ${on}`,
        `their ${what} ${on}`,
      ]),
    ) as [string, ...string[]]),
  ),
  subject,
  wording(
    ...formsIn(
      "changed|has changed|have changed|shifted|has shifted|have shifted|moved|has moved|have moved|evolved|has evolved|have evolved|hardened|softened",
    ),
  ),
);

/** `changed their vote between 2022 and 2023 on the PoA`. */
const movedWithin: Part<ShiftedWhere> = sequence<ShiftedWhere>(
  oneOf<Partial<ShiftedWhere>>(
    waysPhrase(changed, waysToChange),
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
    oneOf<Partial<ShiftedWhere>>(
      moved,
      alsoRead(left),
      alsoRead(turned),
      alsoRead(movedWithin),
      alsoRead(movedBetween),
      alsoRead(whose),
    ),
    inAnyOrder<ShiftedWhere>(byKinds, inWhoseWords, between),
  ),
  (heard): ShiftedWhere => ({ ...heard, between: heard.between ?? { from: ever } }),
  (where): Partial<ShiftedWhere> => where,
);
