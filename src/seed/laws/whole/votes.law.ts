import { groupedBy } from "../../../groups";
import { textIn } from "../../../writing/record";
import { voted } from "../../../resolutions/resolution.kind";
import type { WholeLaw } from "../law";

/** A state votes once on a resolution in each body. */
export const votes: WholeLaw = {
  name: "vote",
  *breaches(seed) {
    const byVoter = groupedBy(seed.tiesOf(voted), (vote) =>
      JSON.stringify([vote.from[0]?.key, vote.to[0]?.key, textIn(vote, "body")]),
    );
    for (const [first, ...others] of byVoter.values())
      for (const { from, to, at, ...vote } of others) {
        const body = String(vote.values["body"]).toLowerCase();
        const message = `${from[0]?.key} has voted on ${to[0]?.key} in ${body} already, at ${first?.at.file}:${first?.at.line}: keep one.`;
        yield { at, field: "state", message };
      }
  },
};
