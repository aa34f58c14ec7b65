import { daysOf } from "../dates/period";
import { isGiven } from "../given";
import { type StateWord, mostShown, noEvidence, stateWord } from "../states/clause";
import { universeOf } from "../states/universe";
import { byState } from "./by-state";
import { type EvidenceAsked, anyEvidence, ofAnyKind, recordAsked } from "./evidence-asked";
import type { Fact } from "./fact";
import { factsOfAll, factsOfState, statesOnRecord } from "./facts";
import { shiftOf } from "./latest";
import { positionPhrase, silentPhrase } from "./position.phrase";
import { Attribution, type PositionWhere, type RecordWhere, type ShiftedWhere } from "./position.where";
import { shiftedPhrase } from "./shifted.phrase";
import { subjectAsked } from "./subject-asked";
import { evidenceFrom } from "./evidence-from-fact";

/** Any evidence of the period takes one of the sides. */
export const position: StateWord<PositionWhere> = stateWord(positionPhrase, (where, place) => {
  const record = recordAsked(where, place);
  const asked: EvidenceAsked = { ...record, stances: where.stance ?? [] };
  return {
    path: place.path,
    members: (reading) => statesOnRecord(reading, asked),
    evidence: async (reading, iso3) =>
      (await factsOfState(reading, asked, iso3)).slice(-mostShown).map((fact) => evidenceFrom(fact, place.path)),
    recorded: (reading) => statesOnRecord(reading, ofAnyKind(record)),
  };
});

/** No recorded position. Its evidence is that there is none. */
export const silentOn: StateWord<RecordWhere> = stateWord(silentPhrase, (where, place) => {
  const asked = recordAsked(where, place);
  return {
    path: place.path,
    members: async (reading) => {
      // Observers are not counted on, so their silence says nothing.
      const [{ members }, spoke] = await Promise.all([universeOf(reading), statesOnRecord(reading, asked)]);
      return members & ~spoke;
    },
    evidence: noEvidence,
    recorded: (reading) => statesOnRecord(reading, ofAnyKind(asked)),
  };
});

/** The earliest evidence within the period takes another side than the latest. */
export const shifted: StateWord<ShiftedWhere> = stateWord(shiftedPhrase, (where, place) => {
  const { keys } = subjectAsked(where, place);
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
});

function moved(facts: readonly Fact[], { from, to }: ShiftedWhere) {
  const shift = shiftOf(facts);
  if (shift === undefined) return undefined;
  const asWanted = (!isGiven(from) || shift.from.stance === from) && (!isGiven(to) || shift.to.stance === to);
  return asWanted ? shift : undefined;
}
