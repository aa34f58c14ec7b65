import { type Part, type Phrase, alsoRead, field, oneOf, sequence } from "../../phrases/phrase";
import { mapped, thingNamed } from "../../phrases/values";
import { choice, listOf, verb, wording } from "../../phrases/wording";
import { choiceNouns } from "../../resolutions/choice.words";
import type { VoteChangedWhere } from "../vote-changed.where";

/** The same with a field for each vote. */
interface Change extends Pick<VoteChangedWhere, "from" | "to"> {
  first: string;
  second: string;
}

const resolution = thingNamed(["Resolution"], ({ key }) => key);
const nouns = listOf(choice(choiceNouns));
const first = field<Change, "first">("first", resolution);
const second = field<Change, "second">("second", resolution);
const another = wording<Change>("another choice", "something else");
const from = oneOf<Partial<Change>>(field<Change, "from">("from", nouns), another);
const to = oneOf<Partial<Change>>(field<Change, "to">("to", nouns), another);

const changing = wording<Change>(
  "changed their vote",
  ...[
    "their vote",
    "its vote",
    "their votes",
    "vote",
    "votes",
    "how they voted",
    "the way they voted",
    "sides",
    "side",
    "position",
    "positions",
    "stance",
    "their position",
    "its position",
    "their mind",
    "its mind",
    "their minds",
  ].flatMap((what) => [...verb("change", what), ...verb("switch", what), ...verb("shift", what)]),
  ...verb("vote", "differently"),
  ...verb("vote", "another way"),
  ...verb("change"),
  ...verb("switch"),
  ...verb("move"),
  ...verb("go", "", "went"),
  ...verb("flip", "", "flipped"),
  ...verb("turn"),
);
const [since, until] = [wording<Change>("from", "between", "on"), wording<Change>("to", "and", "than on")] as const;
const on = wording<Change>("on", "for");

const plainly: Part<Change> = sequence<Change>(changing, since, first, until, second);
const told: Part<Change> = sequence<Change>(changing, wording("from"), from, on, first, wording("to"), to, on, second);

const change: Part<Change> = {
  ...oneOf<Partial<Change>>(told, plainly),
  say: (its, names) => ((its.from ?? its.to ?? null) === null ? plainly : told).say(its, names),
};

/** Voted one way on one resolution and another way on another. */
export const voteChangedPhrase: Phrase<VoteChangedWhere> = mapped<Partial<Change>, VoteChangedWhere>(
  oneOf(
    change,
    alsoRead(sequence<Change>(changing, first, until, second)),
    alsoRead(sequence<Change>(changing, wording("from"), from, wording("to"), to, since, first, until, second)),
  ),
  ({ first: one, second: other, ...ways }) =>
    one === undefined || other === undefined || one === other ? undefined : { resolutions: [one, other], ...ways },
  ({ resolutions: [one = "", other = ""], ...ways }) => ({ first: one, second: other, ...ways }),
);
