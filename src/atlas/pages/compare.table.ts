import type { ComparePageQuery } from "../operations/graphql";
import { type ShownColumn, tableOf } from "../table";
import { regionShown } from "../words";

/** Which states answer which questions. */
export type QuestionsCompared = NonNullable<ComparePageQuery["compare"]>;

interface StateCompared {
  readonly state: QuestionsCompared["regions"][number]["members"][number];
  /** The letters of the questions that it answers. */
  readonly answers: readonly string[];
}

/** One state a row, with a column for each question. */
export const comparedTable = ({ sets, regions }: QuestionsCompared) =>
  tableOf<StateCompared>(
    "states",
    [
      { name: "iso3", title: "Code of the state, after ISO 3166", is: "string", of: ({ state }) => state.iso3 },
      { name: "state", title: "Name of the state", is: "string", of: ({ state }) => state.name },
      { name: "region", title: "Regional group", is: "string", of: ({ state }) => regionShown(state.region) },
      ...sets.map(({ name, sentence }): ShownColumn<StateCompared> => ({
        name: name.toLowerCase(),
        title: sentence,
        is: "boolean",
        of: ({ answers }) => answers.includes(name),
      })),
    ],
    regions.flatMap(({ in: answers, members }) => members.map((state) => ({ state, answers }))),
  );
