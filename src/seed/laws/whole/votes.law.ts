import { groupedBy } from "../../../groups";
import { filePlaceOf } from "../../../writing/record";
import { voted } from "../../../resolutions/resolution.kind";
import { besideOf } from "../../layout";
import type { WholeLaw } from "../law";

/** A state votes once in each roll call, and its vote stands beside the resolution that was voted on. */
export const votes: WholeLaw = {
  name: "vote",
  *breaches(seed) {
    const byVoter = groupedBy(seed.tiesOf(voted), (vote) => JSON.stringify([vote.from[0]?.key, vote.to[0]?.key]));
    for (const [first, ...others] of byVoter.values())
      for (const { from, to, at } of others) {
        const message = `${from[0]?.key} has voted in ${to[0]?.key} already, at ${first?.at.file}:${first?.at.line}: keep one.`;
        yield { at, field: "state", message };
      }
    for (const vote of seed.tiesOf(voted)) {
      const call = seed.one(vote.to[0]);
      if (call === undefined || besideOf(vote.at.file) === call.at.file) continue;
      const message = `${call.key} stands in ${call.at.file}, and its votes beside that: move the row there.`;
      yield { at: filePlaceOf(vote, "rollCall"), field: "rollCall", message };
    }
  },
};
