import { each, verbs, verbsBefore } from "./ways-told";

const was = "was|were|wasn't|weren't|is|are";
const not =
  "did not|didn't|does not|doesn't|do not|don't|have not|haven't|has not|hasn't|failed to|declined to|refused to|chose not to|never";
const vote =
  "|the vote|the vote on|the vote of|the voting on|the voting of|the vote about|voting on|the ballot on|the roll call on";
/** When a choice was made that stands before: `abstained when the General Assembly voted on it`. */
const held = [
  ...each(
    "when the General Assembly|when the Assembly|when the UN|when the GA|when states|when members|when they|when it",
    "voted on",
  ),
  ...each("in|at|during", "the", "General Assembly|UN|GA|UNGA|plenary|recorded|roll call|final|roll-call", "vote on"),
  ...each("when it came to", "the vote on|voting on"),
  ...each("when", "the vote was taken on|the vote was held on|voting on"),
].join("|");
const cast = "cast/cast|register|record|enter|deliver|give/gave";

/** How people write which choice somebody made in a vote, beside the plain verbs; what it was on stands behind. */
export const waysOfVoting = {
  ANY: each("voted|vote|votes", held),
  YES: [
    ...each("voted yes|vote yes|voted in favour|vote in favour|said yes", held),
    ...verbs(
      "approve|vote to adopt|vote to approve|vote to support|vote to pass|vote to accept|vote affirmatively on|vote positively on|vote favourably on|vote with a yes on|vote aye on|vote the yes way on|say aye to/said",
    ),
    ...verbsBefore(
      cast,
      "a yes|an affirmative vote|a positive vote|a favourable vote|an aye|yes votes|a yes vote|a vote",
      "on|for|in favour of",
    ),
    ...each("was|were|are|is", "in favour of|recorded in favour of|a yes on|for"),
    ...each("ayes|yes voters|affirmative votes|votes in favour", "on|for"),
  ],
  NO: [
    ...each("voted no|vote no|voted against|vote against|said no", held),
    ...verbs(
      "vote to reject|vote to oppose|vote to block|vote to defeat|vote negatively on|vote with a no on|vote nay on|dissent on|dissent from|dissent in the vote on|vote the other way on",
    ),
    ...verbsBefore(cast, "a no|a negative vote|a no vote|a nay|no votes|negative votes|a vote|votes", "on|against|to"),
    ...each("was|were|are|is", "recorded against|a no on|a no to"),
    ...each("nays|noes|naysayers|negative votes|dissenters", "on|against"),
  ],
  ABSTAIN: [
    ...each("abstained|abstain|abstentions", held),
    ...verbs(
      "abstain during the vote on|abstain at the vote on|abstain when voting on|abstain during|abstain at|abstain in the roll call on|withhold ~ vote on/withheld|withhold ~ votes on/withheld|decide to abstain on|opt to abstain on|choose to abstain on/chose|prefer to abstain on|elect to abstain on",
    ),
    ...verbsBefore(cast, "an abstention|abstentions|an abstention vote", "on|in|in the vote on"),
    ...each(
      "sat on the fence|sit on the fence|on the fence|stayed neutral|remained neutral|was neutral|were neutral|took no side|took neither side|stayed on the fence",
      "on|in the vote on|over|about|regarding|in",
    ),
    ...each("withheld|withhold", "their vote|its vote|their votes", "on|over|in"),
    ...each("ducked|duck|dodged|dodge", "the vote on|voting on|the roll call on"),
  ],
  ABSENT: [
    ...each("were absent|was absent|absent|did not vote|didn't vote|stayed away", held),
    ...each(
      not,
      "take part in|take part to|participate in|participate to|participate at|cast a vote on|show up for|turn up for|attend|be present for|join in|join",
      vote,
    ),
    ...each(not, "vote on|voted on|vote in|voted in|vote in the vote on|vote at all on"),
    ...each(was, "not", "there for|there at|present for|present at|in the room for|around for|at", vote),
    ...each("wasn't|weren't", "there for|there at|present for|present at|in the room for|around for|at", vote),
    ...each("was|were|is|are", "absent|missing|away", "for|from|on|at|in|during", vote),
    ...each("was|were", "a no show|no shows|a no-show|no-shows", "for|at|on|in", vote),
    ...verbs(
      "stay away from|stay away for|skip|skip the vote on|sit out/sat|sit out the vote on/sat|sit out on/sat|miss the vote about|fail to show up for|miss out on the vote on",
    ),
    ...each("non-participants|non participants|no-shows|absentees", "in|on|at|for", vote),
  ],
} as const;

/** The same of whoever put its name to a text. */
export const waysToSponsor: readonly string[] = [
  ...verbs(
    "sign on to|sign onto|join as a sponsor of|join as sponsors of|join as co-sponsors of|join as a co-sponsor of|join the sponsors of|join the co-sponsors of|lend ~ name to/lent|add ~ name to|add ~ names to|put ~ name on/put|put ~ name to/put|put ~ names to/put|put ~ names on/put|co-author|serve as a sponsor of|act as a sponsor of|act as co-sponsors of|count as sponsors of|stand as sponsors of/stood",
  ),
  ...each(
    "is|are|was|were",
    "listed as|named as|recorded as|also|officially",
    "|a|the",
    "sponsor of|sponsors of|co-sponsor of|co-sponsors of",
  ),
  ...each(
    "was|were|is|are",
    "a main sponsor of|the main sponsor of|the main sponsors of|main sponsors of|one of the co-sponsors of|the principal sponsor of|the principal sponsors of",
  ),
  ...each("main|principal|original|initial|other|all the|all|first", "sponsors of|co-sponsors of|sponsor of"),
];

/** The same of whoever led on it. */
export const waysToLead: readonly string[] = verbs(
  "present|pen|lead on/led|bring forward/brought|bring/brought|sponsor as lead|spearhead|champion as lead|bring in/brought|come forward with/came|hold the pen on/held|launch|instigate|get going/got",
);
