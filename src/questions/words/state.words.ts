import { coalitions } from "../../coalitions/coalition.things";
import { MembershipStatus } from "../../coalitions/membership-status";
import { MembershipEvidence } from "../../positions/evidence-kinds";
import { footnotes } from "../../positions/evidence-from-fact";
import { type StateWord, noEvidence, stateWord } from "../../states/clause";
import { Confidence } from "../../states/confidence";
import { type Region, regionNames } from "../../states/region";
import { StateStatus } from "../../states/state-status";
import { universeOf } from "../../states/universe";
import { regionPhrase } from "./attribute.phrase";
import { statesNamed } from "./state.phrase";

/** One of these states, by any usual name. It has no facts: the question itself says it. */
export const amongStates: StateWord<string[]> = stateWord(statesNamed, (given, { names, path, argument }) => {
  const found = given.map((one, index) => names.get(["State"], one, `${argument}[${index}]`));
  return {
    path,
    members: async (reading) => (await universeOf(reading)).setOf(found.map(({ key }) => key)),
    past: async (reading) => {
      const universe = await universeOf(reading);
      return found.some(({ key }) => universe.state(key).status === StateStatus.FORMER);
    },
    evidence: noEvidence,
  };
});

/** In one of these UN regional groups; the fact is its place in the group. */
export const region: StateWord<Region[]> = stateWord(regionPhrase, (given, { path }) => ({
  path,
  members: async (reading) => {
    const universe = await universeOf(reading);
    return universe.setOf(universe.all.filter((one) => isIn(given, one.region)).map(({ iso3 }) => iso3));
  },
  evidence: async (reading, iso3) => {
    const found = (await universeOf(reading)).all.find((one) => one.iso3 === iso3);
    if (found?.region === undefined || found.region === null || !isIn(given, found.region)) return [];
    const { name, coalition: slug } = regionNames[found.region];
    const coalition = await coalitions.byKey(reading, slug);
    if (coalition === null) return [];
    const told = {
      clause: path,
      summary: `One of the ${name}.`,
      confidence: Confidence.HIGH,
      date: null,
      from: null,
      to: null,
    };
    return [
      Object.assign(new MembershipEvidence(), footnotes({ ...found }), told, {
        status: MembershipStatus.MEMBER,
        coalition,
      }),
    ];
  },
}));

const isIn = (regions: readonly Region[], one: Region | null | undefined): boolean =>
  one !== null && one !== undefined && regions.includes(one);
