import { waysOfVoting } from "../phrases/ways-of-voting";
import { type Forms, verb } from "../phrases/wording";
import type { Choice } from "./choice";

/** How a choice is said behind "voted". */
export const cast: Forms<"YES" | "NO"> = {
  YES: ["yes", "in favour", "aye"],
  NO: ["no", "against", "nay", "contra"],
};

/** How it is said that a state chose none of the two. */
export const neither: Forms<"ABSTAIN" | "ABSENT"> = {
  ABSTAIN: ["abstained", "abstain", "abstains", "abstaining"],
  ABSENT: ["were absent from the vote", "was absent from the vote"],
};

/** Who is said to have left or shunned a vote was absent from it: why is on no record. */
export const walkingOut: readonly [string, ...string[]] = [
  "walked out of",
  ...["of", "on", "from", "before", "during"].flatMap((of) => verb("walk", `out ${of}`)),
  ...verb("boycott"),
  ...verb("shun", "", "shunned"),
];

const absent = ["were absent", "was absent", "are absent", "stayed away from the vote", "took no part in the vote"];

/** A choice as a verb whose object is a resolution: `voted against`. `ANY` is any of yes, no and abstention. */
export const votedVerbs: Forms<Choice | "ANY"> = {
  ANY: [
    "took part in the vote on",
    "take part in the vote on",
    "cast a vote on",
    ...["on", "in the vote on", "about", "with regard to", "over"].flatMap((on) => verb("vote", on)),
    ...waysOfVoting.ANY,
  ],
  YES: [
    "voted yes on",
    ...["for", "in favour of", "yes on", "yes to", "yes for", "in support of"].flatMap((tail) => verb("vote", tail)),
    ...verb("say", "yes to", "said"),
    ...verb("cast", "a yes vote on", "cast"),
    ...verb("vote", "aye on"),
    ...verb("cast", "their vote for", "cast"),
    "yes votes on",
    "yes votes were there on",
    "yes votes for",
    "yes voters on",
    "votes for",
    "votes in favour of",
    ...waysOfVoting.YES,
  ],
  NO: [
    "voted no on",
    ...["against", "no on", "no to", "down"].flatMap((tail) => verb("vote", tail)),
    ...verb("say", "no to", "said"),
    ...verb("cast", "a no vote on", "cast"),
    ...verb("vote", "nay on"),
    "no votes on",
    "no votes were there on",
    "votes were there against",
    "no votes against",
    "no voters on",
    "votes against",
    ...waysOfVoting.NO,
  ],
  ABSTAIN: [
    "abstained on",
    ...["on", "in the vote on", "from", "from voting on", "from the vote on", "in voting on", "over", "in"].flatMap(
      (tail) => verb("abstain", tail),
    ),
    "abstentions on",
    "abstentions were there on",
    "abstentions were there in the vote on",
    "abstentions in the vote on",
    "abstainers on",
    "abstainers in the vote on",
    ...waysOfVoting.ABSTAIN,
  ],
  ABSENT: [
    "were absent from the vote on",
    ...["states", "countries", "members"].map((who) => `non-voting ${who} on`),
    ...absent.map((form) => `${form} on`),
    ...["were", "was", "are", "is"].flatMap((be) =>
      [
        "for",
        "for the vote on",
        "in the vote on",
        "at the vote on",
        "from the vote on",
        "during the vote on",
        "from",
      ].map((on) => `${be} absent ${on}`),
    ),
    "absentees on",
    "absentees for",
    "not present for",
    "not voting on",
    "absent from the vote on",
    "absent for the vote on",
    "absent from",
    ...verb("miss", "the vote on"),
    ...verb("skip", "the vote on", "skipped"),
    "did not vote on",
    "didn't vote on",
    "do not vote on",
    ...["did not", "didn't", "do not", "don't", "does not"].flatMap((not) =>
      ["show up for", "turn up for", "take part in", "participate in"].flatMap((what) => [
        `${not} ${what} the vote on`,
        `${not} ${what}`,
      ]),
    ),
    ...walkingOut.flatMap((form) => [`${form} the vote on`, form]),
    ...verb("skip", "", "skipped"),
    ...verb("stay", "away from the vote on"),
    ...verb("sit", "out the vote on", "sat"),
    "sat out",
    "sit out",
    ...verb("miss"),
    ...["wasn't", "weren't", "were not", "was not", "isn't", "aren't"].flatMap((be) =>
      ["at", "present at", "present for", "there for"].map((at) => `${be} ${at} the vote on`),
    ),
    "missing from the vote on",
    "missing in the vote on",
    "missing from",
    "were missing from the vote on",
    "were missing from",
    "were missing in the vote on",
    ...waysOfVoting.ABSENT,
  ],
};

/** A choice without its verb, as it stands behind `but`: `no on 78/16`. */
export const alone: Forms<Choice> = {
  YES: ["yes on", "yes to", "in favour of"],
  NO: ["no on", "no to"],
  ABSTAIN: ["abstention on", "abstaining on"],
  ABSENT: ["absent on", "absent for"],
};

/** What each choice is called. */
export const choiceNouns: Forms<Choice> = {
  YES: ["yes", "in favour", "for", "voting yes", "a yes", "support", "approval"],
  NO: ["no", "against", "voting no", "a no", "opposition", "rejection"],
  ABSTAIN: ["abstention", "abstaining", "abstain", "abstained", "an abstention"],
  ABSENT: ["absence", "absent"],
};
