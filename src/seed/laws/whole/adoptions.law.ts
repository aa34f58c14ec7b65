import { VotingBody } from "../../../resolutions/choice";
import { resolution, rollCall } from "../../../resolutions/resolution.kind";
import { Adoption } from "../../../resolutions/adoption";
import { PutToVote } from "../../../resolutions/roll-held";
import { filePlaceOf, textIn } from "../../../writing/record";
import type { WholeLaw } from "../law";

/** What was adopted without a vote was not voted on as a whole in plenary. */
export const adoptions: WholeLaw = {
  name: "adoption",
  *breaches(seed) {
    for (const call of seed.nodesOf(rollCall)) {
      const on = seed.one(call.links.find(({ field }) => field === "resolution"));
      if (on?.kind !== resolution || textIn(on, "adoption") !== Adoption.WITHOUT_VOTE) continue;
      if (textIn(call, "body") !== VotingBody.PLENARY || textIn(call, "on") !== PutToVote.WHOLE) continue;
      const message = `${on.key} was adopted without a vote, and ${call.key} is one on the whole of it: correct one of them.`;
      yield { at: filePlaceOf(call, "on"), field: "on", message };
    }
  },
};
