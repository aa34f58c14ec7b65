import type { BlocsFoundFragment } from "../operations/graphql";
import type { PictureSide } from "./scale";

/** As what each state is painted among those that vote, and what that is called. */
export interface Colouring {
  /** What a picture of it is called. */
  readonly title: string;
  readonly sideOf: (id: string) => PictureSide;
  readonly words: Readonly<Partial<Record<PictureSide, string>>>;
  /** What the coalitions are that stand in the words, one a line. */
  readonly key?: readonly string[];
}

/** The blocs that are painted, the largest first. */
const blocSides = ["BLOC_1", "BLOC_2", "BLOC_3", "BLOC_4"] as const;

/** A bloc by its number, and by the coalition on record that is most like it. */
function blocCalled(bloc: BlocsFoundFragment["blocs"][number] | undefined, index: number): string {
  const coalition = bloc?.resembles?.coalition;
  return `bloc ${index + 1}${coalition === undefined ? "" : `, most like ${coalition.name}`}`;
}

/** States painted by the bloc that their votes show. */
export function byBloc({ blocs }: BlocsFoundFragment): Colouring {
  const placeOf = new Map(blocs.flatMap(({ members }, index) => members.map(({ id }) => [id, index] as const)));
  return {
    title: "Who votes together",
    sideOf: (id) => blocSides[placeOf.get(id) ?? blocSides.length] ?? "OTHER",
    words: {
      ...Object.fromEntries(blocSides.map((side, index) => [side, blocCalled(blocs[index], index)])),
      OTHER: blocs.length > blocSides.length ? "in a smaller bloc or in none" : "in no bloc",
    },
    key: blocs
      .slice(0, blocSides.length)
      .flatMap(({ resembles }) => resembles ?? [])
      .flatMap(({ coalition: { name, summary } }) => (summary === null ? [] : [`${name}: ${summary}`])),
  };
}

/** A coalition by its name and its members of today. */
export interface CoalitionPainted {
  readonly name: string;
  readonly members: { readonly nodes: readonly { readonly id: string }[] };
}

/** States painted by whether they belong to a coalition. */
export function byCoalition({ name, members }: CoalitionPainted): Colouring {
  const within = new Set(members.nodes.map(({ id }) => id));
  return {
    title: `Who belongs to ${name}, among those that vote`,
    sideOf: (id) => (within.has(id) ? "ANSWERS" : "OTHER"),
    words: { ANSWERS: name, OTHER: `not in ${name}` },
  };
}
