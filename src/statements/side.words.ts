// cspell:ignore dont didnt doesnt
import { verb } from "../phrases/wording";
import { disposed, followers } from "./followers.words";
import type { Stance } from "./stance";

/** How a side is said in the past and in the present, and how else it is read. */
export interface SideSaid {
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
        "recognise",
        "accept",
        "acknowledge",
        "affirm",
        "reaffirm",
        "uphold",
        "applaud",
        "praise",
        "prefer",
        "seek",
        "request",
        "urge",
        "encourage",
      ].flatMap((base) => verb(base)),
      ...verb("seek", "", "sought"),
      ...verb("uphold", "", "upheld"),
      ...["approve of", "insist on", "rally behind", "press for", "side with"].flatMap((its) => {
        const [base = "", ...tail] = its.split(" ");
        return verb(base, tail.join(" "));
      }),
      ...verb("get", "behind", "got"),
      ...verb("believe", "in"),
      ...["", "are ", "were ", "is ", "was "].flatMap((be) =>
        [
          "favourable to",
          "favourable toward",
          "favourable towards",
          "positive about",
          "positive towards",
          ...disposed.well,
          "pro",
        ].map((how) => `${be}${how}`),
      ),
      ...["call", "push", "advocate", "argue", "ask", "plead", "lobby"].flatMap((base) => verb(base, "for")),
      ...verb("stand", "for", "stood"),
      ...verb("stand", "behind", "stood"),
      ...verb("speak", "for", "spoke"),
      ...["in favour of", "out in favour of", "up for", "out for", "out in support of", "positively of"].flatMap(
        (tail) => verb("speak", tail, "spoke"),
      ),
      ...verb("speak", "in support of", "spoke"),
      ...verb("argue", "in favour of"),
      ...verb("agree", "with", "agreed"),
      ...verb("agree", "to", "agreed"),
      ...["are", "were", "is", "was", "be", "come out", "came out"].map((be) => `${be} in favour of`),
      ...["are", "were", "is", "was"].map((be) => `${be} for`),
      "are supportive of",
      "in favour of",
      "in support of",
      "support for",
      "backing for",
      ...followers.SUPPORT.flatMap((noun) => [`${noun}s of`, `${noun} of`]),
      "for",
    ],
  },
  OPPOSE: {
    past: "opposed",
    present: "oppose",
    read: [
      ...verb("oppose"),
      ...[
        "reject",
        "resist",
        "criticise",
        "block",
        "dispute",
        "attack",
        "refuse",
        "contest",
        "deny",
        "dislike",
        "decry",
        "veto",
        "challenge",
        "question",
      ].flatMap((base) => verb(base)),
      ...["object"].flatMap((base) => verb(base, "to")),
      ...verb("argue", "against"),
      ...verb("campaign", "against"),
      ...verb("lobby", "against"),
      ...verb("push", "against"),
      ...["take", "have"].flatMap((base) => verb(base, "issue with", base === "take" ? "took" : "had")),
      ...["", "are ", "were ", "is ", "was "].flatMap((be) => disposed.ill.map((how) => `${be}${how}`)),
      ...["have", "has", "had", "voiced", "expressed", "with"].flatMap((had) =>
        ["reservations", "doubts"].flatMap((what) => ["about", "on"].map((on) => `${had} ${what} ${on}`)),
      ),
      ...verb("push", "back against"),
      ...verb("stand", "against", "stood"),
      ...verb("speak", "against", "spoke"),
      ...verb("speak", "out against", "spoke"),
      ...verb("come", "out against", "came"),
      ...verb("disagree", "with", "disagreed"),
      ...["are", "were", "is", "was", "be"].flatMap((be) => [`${be} against`, `${be} opposed to`, `${be} critical of`]),
      "opposed to",
      "opposition to",
      "resistance to",
      "objections to",
      "objection to",
      "criticism of",
      "critical of",
      "hostile to",
      ...["did not", "didn't", "does not", "doesn't", "do not", "don't", "dont", "didnt", "doesnt"].flatMap((not) => [
        `${not} want`,
        `${not} like`,
      ]),
      ...followers.OPPOSE.flatMap((noun) => [`${noun}s of`, `${noun} of`]),
      "against",
    ],
  },
};

/** The sides that are said as verbs of the subject. */
export const isVerbOfSubject = (stance: Stance): stance is "SUPPORT" | "OPPOSE" =>
  stance === "SUPPORT" || stance === "OPPOSE";
