import { verb } from "../phrases/wording";
import type { SideSaid } from "./side.words";

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
  ...["about", "of", "over", "by"].flatMap((about) => [
    ...verb("worry", about),
    ...["", "are ", "were ", "is ", "was "].flatMap((be) => [
      `${be}worried ${about}`,
      `${be}alarmed ${about}`,
      `${be}afraid ${about}`,
    ]),
  ]),
  ...["alarm", "the alarm", "alarms", "a flag", "red flags", "an alarm"].flatMap((what) =>
    ["about", "over", "on"].flatMap((about) => [
      ...verb("raise", `${what} ${about}`),
      ...verb("sound", `${what} ${about}`),
    ]),
  ),
  ...verb("fear"),
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
      `on the fence ${on}`,
      ...["are", "were", "is", "was"].flatMap((be) => [`${be} on the fence ${on}`, `${be} undecided ${on}`]),
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
      ...[
        "a position",
        "a stance",
        "a side",
        "any position",
        "any side",
        "positions",
        "sides",
        "a stand",
        "a view",
        "any view",
        "views",
        "an opinion",
      ].flatMap((what) => [
        ...verb("take", `${what} on`, "took"),
        ...verb("have", `${what} on`, "had"),
        `has ${what} on`,
        `with ${what} on`,
      ]),
      ...verb("express", "a view on"),
      ...verb("stand", "on", "stood"),
      ...verb("want", "from"),
      ...verb("expect", "from"),
      "a position on",
      "a stance on",
      "any position on",
      "a recorded position on",
      "any recorded position on",
      "a view on",
      ...["positions", "position", "views", "view", "stances", "stance", "opinions", "opinion"].map(
        (what) => `${what} on`,
      ),
      "attitudes to",
      "attitudes towards",
    ],
  },
};
