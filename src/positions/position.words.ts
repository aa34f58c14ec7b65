import { daysOf, timeInWords } from "../dates/period";
import { isGiven } from "../given";
import { type StateWord, mostShown, noEvidence } from "../states/clause";
import { universeOf } from "../states/universe";
import { Stance } from "../statements/stance";
import { sidesInWords } from "../statements/subject.words";
import { byState } from "./by-state";
import {
  type EvidenceAsked,
  anyEvidence,
  circumstances,
  kindsInWords,
  ofAnyKind,
  recordAsked,
  subjectAsked,
} from "./evidence-asked";
import type { Fact } from "./fact";
import { factsOfAll, factsOfState, statesOnRecord } from "./facts";
import { shiftOf } from "./latest";
import { Attribution, type PositionWhere, type RecordWhere, type ShiftedWhere } from "./position.where";
import { evidenceFrom } from "./evidence-from-fact";

const nouns: Readonly<Record<Stance, string>> = {
  [Stance.SUPPORT]: "support",
  [Stance.OPPOSE]: "opposition",
  [Stance.NEUTRAL]: "neutrality",
  [Stance.NO_SIDE]: "no side",
};

/** Any evidence of the period takes one of the sides. */
export const position: StateWord<PositionWhere> = (where, place) => {
  const record = recordAsked(where, place);
  const stances = where.stance ?? [];
  const asked: EvidenceAsked = { ...record, stances };
  const took = sidesInWords(stances, subjectAsked(where, place).said, "past");
  return {
    path: place.path,
    says: `${took}${circumstances(where, place.names, place.argument)}`,
    members: (reading) => statesOnRecord(reading, asked),
    evidence: async (reading, iso3) =>
      (await factsOfState(reading, asked, iso3)).slice(-mostShown).map((fact) => evidenceFrom(fact, place.path)),
    recorded: (reading) => statesOnRecord(reading, ofAnyKind(record)),
  };
};

/** No recorded position. Its evidence is that there is none. */
export const silentOn: StateWord<RecordWhere> = (where, place) => {
  const asked = recordAsked(where, place);
  return {
    path: place.path,
    says: `have no recorded position on ${subjectAsked(where, place).said.name}${circumstances(where, place.names, place.argument)}`,
    members: async (reading) => {
      // Observers are not counted on, so their silence says nothing.
      const [{ members }, spoke] = await Promise.all([universeOf(reading), statesOnRecord(reading, asked)]);
      return members & ~spoke;
    },
    evidence: noEvidence,
    recorded: (reading) => statesOnRecord(reading, ofAnyKind(asked)),
  };
};

/** The earliest evidence within the period takes another side than the latest. */
export const shifted: StateWord<ShiftedWhere> = (where, place) => {
  const { keys, said } = subjectAsked(where, place);
  const days = daysOf(where.between, `${place.argument}.between`);
  const asked: EvidenceAsked = {
    ...anyEvidence,
    ...keys,
    ...days,
    kinds: where.evidence ?? [],
    coalitions: where.attribute === Attribution.INCLUDE_COALITIONS,
  };
  return {
    path: place.path,
    says: `${movedInWords(where)} on ${said.name}${kindsInWords(where.evidence)}${timeInWords({ during: where.between })}`,
    members: async (reading) => {
      const [universe, facts] = await Promise.all([universeOf(reading), factsOfAll(reading, asked)]);
      const shifts = [...byState(facts)].filter(([, own]) => moved(own, where) !== undefined);
      return universe.setOf(shifts.map(([iso3]) => iso3));
    },
    evidence: async (reading, iso3) => {
      const shift = moved(await factsOfState(reading, asked, iso3), where);
      return shift === undefined ? [] : [shift.from, shift.to].map((fact) => evidenceFrom(fact, place.path));
    },
    recorded: (reading) => statesOnRecord(reading, ofAnyKind(asked)),
  };
};

/** `moved from support to opposition`, for a sentence. */
function movedInWords({ from, to }: ShiftedWhere): string {
  if (!isGiven(from)) return isGiven(to) ? `moved to ${nouns[to]}` : "changed sides";
  return `moved from ${nouns[from]} to ${isGiven(to) ? nouns[to] : "another side"}`;
}

function moved(facts: readonly Fact[], { from, to }: ShiftedWhere) {
  const shift = shiftOf(facts);
  if (shift === undefined) return undefined;
  const asWanted = (!isGiven(from) || shift.from.stance === from) && (!isGiven(to) || shift.to.stance === to);
  return asWanted ? shift : undefined;
}
