import type { PositionsPageQuery } from "../operations/graphql";
import { Thing } from "../parts/to";
import { tableOf } from "../table";
import { regionShown } from "../words";

type State = NonNullable<PositionsPageQuery["states"]>["nodes"][number];

const sides = [
  ["SUPPORT", "Supports"],
  ["OPPOSE", "Opposes"],
  ["NEUTRAL", "Neutral"],
] as const;

/** On how many subjects each state takes which side, by its latest fact. */
export const sidesTable = (states: readonly State[]) =>
  tableOf<State>(
    "states",
    [
      {
        name: "state",
        title: "State",
        is: "string",
        of: ({ name }) => name,
        shown: ({ id, name }) => <Thing id={id}>{name}</Thing>,
      },
      { name: "region", title: "Regional group", is: "string", of: ({ region }) => regionShown(region) },
      ...sides.map(([side, title]) => ({
        name: side.toLowerCase(),
        title,
        is: "integer" as const,
        of: ({ positions }: State) => positions.nodes.filter(({ stance }) => stance === side).length,
      })),
    ],
    states,
  );
