import { type Part, field, oneOf, optional, sequence, unlikely } from "../../phrases/phrase";
import { time } from "../../phrases/time";
import { mapped, thingNamed } from "../../phrases/values";
import { choice, formsIn, wording } from "../../phrases/wording";
import type { Choice } from "../../resolutions/choice";
import type { VoteWhere } from "../vote.where";
import { textsOnTopic } from "./resolutions-of.phrase";

/** One resolution that was voted on. */
export const resolutionVotedOn = field<VoteWhere, "resolution">(
  "resolution",
  thingNamed(["Resolution"], ({ key }) => key),
);

/** `were missing when the PoA was voted on in 2023`. */
export const castThen: Part<VoteWhere> = sequence<VoteWhere>(
  mapped(
    choice<Choice>({
      YES: formsIn("voted yes|voted in favour|vote yes"),
      NO: formsIn("voted no|voted against|vote no"),
      ABSTAIN: formsIn("abstained|abstain"),
      ABSENT: formsIn(
        "were missing|was missing|missing|were absent|was absent|absent|stayed away|were not there|was not there|did not show up|were away|were not in the room|skipped the vote|did not vote|left the room",
      ),
    }),
    (cast): Partial<VoteWhere> => ({ choice: [cast] }),
    () => undefined,
  ),
  wording("when", "as"),
  oneOf<Partial<VoteWhere>>(resolutionVotedOn, unlikely(textsOnTopic, 0.1)),
  wording(
    ...formsIn(
      "was voted on|was voted|were voted on|came to a vote|was put to a vote|was put to the vote|was adopted|came up for a vote|went to a vote",
    ),
  ),
  optional(time),
);
