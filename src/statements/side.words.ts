import { verb } from "../phrases/wording";
import type { Stance } from "./stance";

/** How a side is said in the past and in the present, and how else it is read. */
interface SideSaid {
  readonly past: string;
  readonly present: string;
  readonly read: readonly string[];
}

/** What either side does to its subject. */
export const sideVerbs: Readonly<Record<"SUPPORT" | "OPPOSE", SideSaid>> = {
  SUPPORT: {
    past: "supported",
    present: "support",
    read: [
      ...verb("support"),
      ...[
        "back",
        "endorse",
        "champion",
        "favour",
        "promote",
        "welcome",
        "advocate",
        "defend",
        "want",
        "demand",
        "embrace",
      ].flatMap((base) => verb(base)),
      ...["call", "push", "advocate", "argue", "ask", "plead", "lobby"].flatMap((base) => verb(base, "for")),
      ...verb("stand", "for", "stood"),
      ...verb("stand", "behind", "stood"),
      ...verb("speak", "for", "spoke"),
      ...verb("speak", "in favour of", "spoke"),
      ...verb("speak", "in support of", "spoke"),
      ...verb("argue", "in favour of"),
      ...verb("agree", "with", "agreed"),
      ...verb("agree", "to", "agreed"),
      ...["are", "were", "is", "was", "be", "come out", "came out"].map((be) => `${be} in favour of`),
      ...["are", "were", "is", "was"].map((be) => `${be} for`),
      "are supportive of",
      "in favour of",
      "in support of",
      "supporters of",
      "supporter of",
      "for",
    ],
  },
  OPPOSE: {
    past: "opposed",
    present: "oppose",
    read: [
      ...verb("oppose"),
      ...["reject", "resist", "criticise", "block", "dispute", "attack", "refuse", "contest"].flatMap((base) =>
        verb(base),
      ),
      ...["object"].flatMap((base) => verb(base, "to")),
      ...verb("argue", "against"),
      ...verb("push", "back against"),
      ...verb("stand", "against", "stood"),
      ...verb("speak", "against", "spoke"),
      ...verb("speak", "out against", "spoke"),
      ...verb("come", "out against", "came"),
      ...verb("disagree", "with", "disagreed"),
      ...["are", "were", "is", "was", "be"].flatMap((be) => [`${be} against`, `${be} opposed to`, `${be} critical of`]),
      "opposed to",
      "critical of",
      "hostile to",
      "did not want",
      "opponents of",
      "opponent of",
      "against",
    ],
  },
};

/** What takes the side of a threat, since it wants the threat dealt with, and the side against anything else. */
export const concernVerbs: readonly string[] = [
  ...["about", "over", "at", "on"].flatMap((about) => [
    ...verb("voice", `concern ${about}`),
    ...verb("voice", `concerns ${about}`),
    ...verb("raise", `concern ${about}`),
    ...verb("raise", `concerns ${about}`),
    ...verb("express", `concern ${about}`),
    ...verb("express", `concerns ${about}`),
  ]),
  ...["of", "about", "against"].flatMap((of) => verb("warn", of)),
  ...verb("worry", "about"),
  ...["are", "were", "is", "was"].flatMap((be) => [`${be} concerned about`, `${be} worried about`]),
  ...verb("condemn"),
  ...verb("denounce"),
];

/** What is said of a state that took neither side, or any; what they took it on stands behind. */
export const positionVerbs: Readonly<Record<"NEUTRAL" | "NO_SIDE" | "ANY", SideSaid>> = {
  NEUTRAL: {
    past: "stayed neutral on",
    present: "are neutral on",
    read: ["on", "about", "towards", "toward"].flatMap((on) => [
      ...verb("stay", `neutral ${on}`, "stayed"),
      ...verb("remain", `neutral ${on}`),
      ...["are", "were", "is", "was"].map((be) => `${be} neutral ${on}`),
      `neutral ${on}`,
      `undecided ${on}`,
      `took neither side ${on}`,
      `sat on the fence ${on}`,
    ]),
  },
  NO_SIDE: {
    past: "took no recorded side on",
    present: "take no recorded side on",
    read: verb("take", "no recorded side on", "took"),
  },
  ANY: {
    past: "took a position on",
    present: "take a position on",
    read: [
      ...["a position", "a stance", "a side", "any position", "any side", "positions", "sides", "a stand"].flatMap(
        (what) => [
          ...verb("take", `${what} on`, "took"),
          ...verb("have", `${what} on`, "had"),
          `has ${what} on`,
          `with ${what} on`,
        ],
      ),
      ...verb("express", "a view on"),
    ],
  },
};

/** What may stand between a side and a threat. */
export const actionOn = [
  "action on",
  "action against",
  "measures against",
  "measures on",
  "steps against",
  "dealing with",
  "the fight against",
  "protection of",
  "protecting",
] as const;

/** The sides that are said as verbs of the subject. */
export const isVerbOfSubject = (stance: Stance): stance is "SUPPORT" | "OPPOSE" =>
  stance === "SUPPORT" || stance === "OPPOSE";
