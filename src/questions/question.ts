import { foundIn } from "../lookup";
import { isGiven } from "../given";
import { lastDay } from "../dates/span";
import { BadQuestion } from "../errors";
import type { MembershipWhere } from "../coalitions/membership.where";
import type { Reading } from "../graph/reading";
import type { Names } from "../names/names";
import { position, shifted, silentOn } from "../positions/position.words";
import { bits, phrase } from "../sets/readers";
import { type SetOf, all, atom, atomsOf, readAs } from "../sets/set";
import { setOf } from "../sets/set-of";
import type { Clause, ClausePlace, LeftOpen, StateWord } from "../states/clause";
import type { Evidence } from "../states/evidence";
import { universeOf } from "../states/universe";
import { parsedDefinition } from "./definition";
import type { StateWhere } from "./state.where";
import { aligned } from "./words/aligned.words";
import { continent, landlocked, leastDeveloped, smallIsland, status, subregion } from "./words/attribute.words";
import { memberPhrase } from "./words/member.phrase";
import { onRoll } from "./words/member.words";
import { sponsorOf } from "./words/sponsor.words";
import { spoke } from "./words/spoke.words";
import { region, amongStates } from "./words/state.words";
import { voteChanged } from "./words/vote-changed.words";
import { votedOn } from "./words/voted.words";
import { votedUnlike } from "./words/voted-unlike.words";
import { inSentence } from "../names/in-sentence";

/** A question about states, read. */
export type Question = SetOf<Clause>;

type Words = {
  readonly [Word in Exclude<keyof StateWhere, "and" | "or" | "not">]-?: StateWord<NonNullable<StateWhere[Word]>>;
};

/** Every word by which states are chosen, in the order in which a sentence says them. */
export const stateWords: Words = {
  state: amongStates,
  status,
  region,
  smallIsland,
  leastDeveloped,
  landlocked,
  continent,
  subregion,
  position,
  silentOn,
  shifted,
  voted: votedOn,
  voteChanged,
  votedUnlike: votedUnlike((where, place) => belonging(where, place)),
  sponsored: sponsorOf,
  aligned,
  memberOf: Object.assign((where: MembershipWhere, place: ClausePlace) => belonging(where, place), {
    phrase: onRoll.phrase,
  }),
  spoke,
};

/** Reads a `where` as a question. Throws BadQuestion, UnknownName and AmbiguousName, with the argument's path. */
export function questionOf(where: StateWhere, names: Names, argument = "where", within = ""): Question {
  const read = (word: string, value: unknown, place: string) => {
    const path = within === "" ? place.slice(argument.length + 1) : within;
    return atom((stateWords[word as keyof Words] as StateWord<unknown>)(value, { names, path, argument: place }));
  };
  return setOf<StateWhere, Clause>(where, Object.keys(stateWords), read, argument);
}

/** A coalition by its rule is the question that the rule asks, and its evidence is that question's; otherwise it is a roll. */
function belonging(where: MembershipWhere, place: ClausePlace): Clause {
  const { names, path, argument } = place;
  const coalition = names.get(["Coalition"], where.coalition, `${argument}.coalition`);
  const { definition, rollOf } = coalition;
  const name = inSentence(coalition);
  if (definition === null) return onRoll(where, place);
  if (isGiven(where.status))
    throw new BadQuestion(
      `${argument}.status: ${name} is a definition and has no statuses; leave it out.`,
      `${argument}.status`,
    );
  const rule = questionOf(parsedDefinition(definition), names, argument, path);
  const yet = !isGiven(where.on) || rollOf === null || lastDay(where.on) >= rollOf;
  return {
    path,
    caveats: atomsOf(rule).flatMap((one) => one.atom.caveats ?? []),
    gap: (reading) => gapIn(reading, rule),
    says: memberPhrase.say(where, names) ?? "",
    members: async (reading) => (yet ? membersOf(reading, rule) : 0n),
    evidence: async (reading, iso3) => (yet ? evidenceOfAnswer(reading, rule, iso3) : []),
  };
}

/** The states that answer, as a set of bits over the universe. Every clause is asked at once; those of one kind go together. */
export async function membersOf(reading: Reading, question: Question): Promise<bigint> {
  const universe = await universeOf(reading);
  const clauses = [...new Set(atomsOf(question).map((one) => one.atom))];
  const sets = new Map(await Promise.all(clauses.map(async (one) => [one, await one.members(reading)] as const)));
  const read = bits(universe.everyone, (clause: Clause) => foundIn(sets, clause, "set of"));
  const found = readAs(question, read);
  const isOfPast = (await Promise.all(clauses.map(async (one) => (await one.past?.(reading)) ?? false))).includes(true);
  return isOfPast ? found : found & universe.present;
}

/** The facts by which one state answers: those of each clause that is not under a `not`. */
export async function evidenceOfAnswer(reading: Reading, question: Question, iso3: string): Promise<Evidence[]> {
  const clauses = atomsOf(question).filter(({ positive }) => positive);
  return (await Promise.all(clauses.map((one) => one.atom.evidence(reading, iso3)))).flat();
}

/** What turns a clause about states round, in a sentence. */
export const noRecord = "show no record that they";

/** How a sentence about states begins. */
export const opening = { all: "All states", some: "States that" } as const;

/** The question in words. */
export function sentenceOf(question: Question): string {
  if (question.kind === "all" && question.of.length === 0) return opening.all;
  return `${opening.some} ${
    readAs(
      question,
      phrase((clause: Clause) => clause, noRecord),
    ).says
  }`;
}

/** The states that have evidence on every subject that the question names, whatever the side; null where it names none. */
export async function recordedOn(reading: Reading, question: Question): Promise<bigint | null> {
  const universe = await universeOf(reading);
  const subjects = atomsOf(question).flatMap((one) => one.atom.recorded ?? []);
  if (subjects.length === 0) return null;
  const sets = await Promise.all(subjects.map((recorded) => recorded(reading)));
  return sets.reduce((both, one) => both & one, universe.everyone);
}

/** What is not on record of all the rolls and lists that the question asks of; null where nothing lacks. */
export async function gapIn(reading: Reading, question: Question): Promise<LeftOpen | null> {
  const all = await Promise.all(atomsOf(question).map(async ({ atom: one }) => (await one.gap?.(reading)) ?? null));
  const gaps = all.filter((one) => one !== null);
  return gaps.length === 0
    ? null
    : {
        recorded: gaps.reduce((both, { recorded }) => both & recorded, (await universeOf(reading)).everyone),
        notes: [...new Set(gaps.flatMap(({ notes }) => notes))],
      };
}

/** The question that asks nothing: every state answers it. */
export const everyState: Question = all();
