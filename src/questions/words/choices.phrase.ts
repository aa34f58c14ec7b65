import type { Phrase } from "../../phrases/phrase";
import { oneOf, field, sequence } from "../../phrases/phrase";
import { mapped } from "../../phrases/values";
import { each } from "../../phrases/ways-told";
import { choice, listOf, wording } from "../../phrases/wording";
import { Choice } from "../../resolutions/choice";
import { cast, neither } from "../../resolutions/choice.words";

const votes = listOf(choice(cast));
const sayYesOrNo = sequence<{ cast: (keyof typeof cast)[] }>(
  wording("voted", "vote", "votes", "voting"),
  field("cast", votes),
);
/** `cast an affirmative vote`. */
const castAsVote = choice<Choice>({
  YES: each("cast|casting|casts", "an affirmative vote|a yes vote|a positive vote|a vote in favour|an aye") as [
    string,
    ...string[],
  ],
  NO: each("cast|casting|casts", "a negative vote|a no vote|a vote against|a nay") as [string, ...string[]],
  ABSTAIN: each("cast|casting|casts", "an abstention|an abstention vote") as [string, ...string[]],
  ABSENT: ["were not present for the vote"],
});
const groups = listOf<Choice[]>(
  oneOf<Choice[]>(
    mapped(
      sayYesOrNo,
      ({ cast: its }): Choice[] | undefined => its,
      () => undefined,
    ),
    mapped(
      wording<object>(
        "voted neither yes nor no",
        "vote neither yes nor no",
        "voted neither way",
        "cast neither a yes nor a no",
      ),
      (): Choice[] => [Choice.ABSTAIN, Choice.ABSENT],
      () => undefined,
    ),
    mapped(
      castAsVote,
      (one): Choice[] => [one],
      () => undefined,
    ),
    mapped(
      choice(neither),
      (one): Choice[] => [one],
      () => undefined,
    ),
  ),
);
/** `voted yes or no or abstained`, whatever the order of the choices. */
export const chosen: Phrase<Choice[]> = {
  shape: groups.shape,
  say: (choices) => {
    const plainly = choices.filter((one) => one === Choice.YES || one === Choice.NO);
    const rest = [Choice.ABSTAIN, Choice.ABSENT].filter((one) => choices.includes(one));
    return [
      ...(plainly.length > 0 ? [`voted ${plainly.map((one) => cast[one][0]).join(" or ")}`] : []),
      ...rest.map((one) => neither[one][0]),
    ].join(" or ");
  },
  hear: (typed, at) => groups.hear(typed, at).map((heard) => ({ ...heard, value: heard.value.flat() })),
};
