import type { Named } from "../../names/named";
import { formsIn } from "../../phrases/wording";
import type { Forms } from "../../phrases/wording";
import type { TypedText } from "../../phrases/typed-text";
import { isEvil } from "../../statements/side.phrase";
import { fieldsOfWord } from "./fields-of-words";
import type { gistDone } from "../gist/gist-done";

/** What may be done, by the words of `gistDone`. */
export type ActDone = keyof typeof gistDone;

/** What those are called who did something, or what they did, behind the name of what they did it to: `77/37 co-sponsors`. */
export const nounsOfActs: Forms<
  "yes" | "no" | "abstain" | "absent" | "vote" | "sponsor" | "support" | "oppose" | "stand" | "say"
> = {
  yes: formsIn("yes votes|yes voters|votes in favour|votes for|ayes"),
  no: formsIn("no votes|no voters|votes against|nays|noes|naysayers"),
  abstain: formsIn("abstentions|abstainers|abstention"),
  absent: formsIn("absentees|absences|no shows"),
  vote: formsIn("vote|votes|voting|voters|roll call|vote record|voting record"),
  sponsor: formsIn("sponsors|co-sponsors|cosponsors|sponsor|co-sponsor|sponsorship|sponsorships|authors|drafters"),
  support: formsIn("supporters|backers|support|proponents|advocates|fans|enthusiasts|friends|champions|defenders"),
  oppose: formsIn(
    "opponents|critics|sceptics|opposition|objectors|detractors|rejectionists|naysayers|objections|criticism|resistance",
  ),
  stand: formsIn("position|positions|views|view|stance|stances|opinions|attitudes|policy|policies|line|lines"),
  say: formsIn("statements|speakers|remarks|speeches|interventions|mentions|comments"),
};

const stances = { support: "SUPPORT", oppose: "OPPOSE" } as const;
const choices = { yes: "YES", no: "NO", abstain: "ABSTAIN", absent: "ABSENT", support: "YES", oppose: "NO" } as const;
/** The sides that votes on a subject's resolutions take. */
const byVotes = { yes: "SUPPORT", no: "OPPOSE", abstain: "NEUTRAL" } as const;

interface Done {
  readonly word: string;
  readonly value: Readonly<Record<string, unknown>>;
}

const has = <Key extends string>(table: Readonly<Record<Key, string>>, act: string): act is Key => act in table;

/** The vote that an act is, where it is one. */
const voteIn = (act: ActDone): Readonly<Record<string, unknown>> | undefined =>
  has(choices, act) ? { choice: [choices[act]] } : act === "vote" ? {} : undefined;

/** What was done to some resolutions, told by who led them or what they are on. */
export function onResolutions(act: ActDone, which: object): Done | undefined {
  if (act === "sponsor") return { word: "sponsored", value: { ...which } };
  const vote = voteIn(act);
  return vote && { word: "voted", value: { ...vote, ...which } };
}

/** What was done to a thing that is named; undefined where nothing of that kind can be asked. */
export function clauseDone(act: ActDone, thing: Named, { lexicon: { names } }: TypedText): Done | undefined {
  const named = (word: string): Readonly<Record<string, string>> | undefined => {
    const field = fieldsOfWord[word]?.[thing.label];
    return field === undefined ? undefined : { [field]: names.written(thing, [thing.label]) };
  };
  const of = (word: string, more: object = {}): Done | undefined => {
    const value = named(word);
    return value && { word, value: { ...value, ...more } };
  };
  if (thing.label === "Resolution") {
    const vote = voteIn(act);
    return vote ? of("voted", vote) : act === "sponsor" || act === "propose" ? of("sponsored") : undefined;
  }
  if (has(stances, act))
    return of("position", { stance: [act === "oppose" && isEvil(thing) ? "SUPPORT" : stances[act]] });
  if (has(byVotes, act)) return of("position", { stance: [byVotes[act]], evidence: ["VOTE"] });
  if (act === "vote") return of("position", { evidence: ["VOTE"] });
  if (act === "stand") return of("position");
  if (act === "say") return of("spoke");
  if (act === "change") return of("shifted", { between: { from: "1945" } });
  return (act === "propose" || act === "sponsor") && thing.label === "Proposal" ? of("sponsored") : undefined;
}
