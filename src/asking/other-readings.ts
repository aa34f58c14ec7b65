import type { Names } from "../names/names";
import type { Lexicon } from "../phrases/lexicon";
import { plain } from "../names/nearest";
import { questionOf, sentenceOf, stateWords } from "../questions/question";
import { type ClauseHeard, whereAsked } from "../questions/sentence.phrase";
import type { StateWhere } from "../questions/state.where";
import { EvidenceKind } from "../positions/position.where";
import { Choice } from "../resolutions/choice";
import { type SetOf, atom, readAs } from "../sets/set";
import type { OtherReading } from "./asking";

/** How many other readings are offered. */
const most = 5;

/** What those are called who took a side, behind the name of what they took it on. */
const followers = {
  SUPPORT: ["supporters", "proponents", "champions", "sponsors"],
  OPPOSE: ["opponents", "sceptics"],
  NEUTRAL: ["abstainers"],
} as const;
/** The same, of those who did so by a vote: whoever sponsored it is not meant then. */
const votersOf = { SUPPORT: ["supporters"], OPPOSE: ["opponents"], NEUTRAL: ["abstainers"] } as const;
const choices = { SUPPORT: Choice.YES, OPPOSE: Choice.NO, NEUTRAL: Choice.ABSTAIN } as const;

/** A clause in words; null where it cannot be said. */
export function saidOfClause({ word, value }: Pick<ClauseHeard, "word" | "value">, names: Names): string {
  const phrase = stateWords[word as keyof typeof stateWords].phrase as {
    say(its: unknown, names: Names): string | undefined;
  };
  return phrase.say(value, names) ?? "";
}

/** What else is meant by a side on a topic: a vote on its resolution, or that one is of those who are called after it. */
function ofTheSameSide(clause: ClauseHeard, lexicon: Lexicon): ClauseHeard[] {
  const value = clause.value as { topic?: string; stance?: string[]; evidence?: string[]; year?: number };
  const [stance, ...others] = value.stance ?? [];
  if (clause.word !== "position" || value.topic === undefined || others.length > 0) return [];
  if (stance !== "SUPPORT" && stance !== "OPPOSE" && stance !== "NEUTRAL") return [];
  const topic = lexicon.names.find(["Topic"], value.topic);
  // Whoever is said to support a threat is taken to want it dealt with.
  const otherSide =
    topic?.threat === true && stance !== "NEUTRAL"
      ? [{ ...clause, value: { ...value, stance: [stance === "SUPPORT" ? "OPPOSE" : "SUPPORT"] } }]
      : [];
  const called = topic === undefined ? [] : [topic.name, ...topic.aliases];
  const all = (behind: string, label: string) =>
    called.flatMap((name) => lexicon.called(plain(`${name} ${behind}`)).filter((thing) => thing.label === label));
  const votes = [...new Set(all("resolution", "Resolution"))].map(({ key }) => ({
    ...clause,
    word: "voted",
    value: { resolution: key, choice: [choices[stance]] },
  }));
  const isOfVotes = value.evidence?.includes(EvidenceKind.VOTE) === true;
  const nouns = isOfVotes ? votersOf[stance] : followers[stance];
  const groups = [...new Set(nouns.flatMap((noun) => all(noun, "Coalition")))].map(({ key }) => ({
    ...clause,
    word: "memberOf",
    value: { coalition: key },
  }));
  const rest = isOfVotes ? [...votes, ...groups] : [...groups, ...votes];
  return [...rest, ...otherSide];
}

/** A set with one of its clauses in place of another. */
const instead = (set: SetOf<ClauseHeard>, old: ClauseHeard, now: ClauseHeard): SetOf<ClauseHeard> =>
  readAs<ClauseHeard, SetOf<ClauseHeard>>(set, {
    atom: (clause) => atom(clause === old ? now : clause),
    all: (of) => ({ kind: "all", of }),
    any: (of) => ({ kind: "any", of }),
    not: (of) => ({ kind: "not", of }),
  });

/** A clause with the words that it was read from, and other ways to read these. */
export interface Doubt {
  readonly clause: ClauseHeard;
  readonly text: string;
  readonly ways: readonly ClauseHeard[];
}

/** What else a question may mean, the likelier first: clause by clause, and by how it is joined. */
export function otherReadings(
  set: SetOf<ClauseHeard>,
  doubts: readonly Doubt[],
  joinedOtherwise: SetOf<ClauseHeard> | undefined,
  lexicon: Lexicon,
): OtherReading[] {
  const { names } = lexicon;
  const found = new Map<string, OtherReading>();
  const taken = JSON.stringify(whereAsked(set));
  const add = (other: SetOf<ClauseHeard>, why: string): void => {
    const where: StateWhere = whereAsked(other);
    const key = JSON.stringify(where);
    if (key === taken || found.has(key)) return;
    try {
      found.set(key, { where, why, sentence: sentenceOf(questionOf(where, names)) });
    } catch {
      // What cannot be asked is no other reading.
    }
  };
  if (joinedOtherwise !== undefined)
    add(joinedOtherwise, "“and” and “or” both stand in the question, and may be joined the other way round.");
  for (const { clause, text, ways } of doubts)
    for (const way of found.size >= most ? [] : [...ofTheSameSide(clause, lexicon), ...ways])
      add(instead(set, clause, way), `“${text}” may also mean: ${saidOfClause(way, names)}.`);
  return [...found.values()].slice(0, most);
}
