import type { BlocsPageQuery } from "../operations/graphql";
import { groupedBy } from "../../groups";
import { counted } from "../words";
import { useHref } from "../parts/to";
import type { Colouring } from "./blocs-coloured";
import { type NetworkTie, laidOut } from "./network-layout";
import type { Picture } from "./picture";
import { sidesInOrder } from "./scale";
import { patternOf } from "./side-patterns";

type AgreementShown = NonNullable<BlocsPageQuery["agreement"]>;

/** The room of the middles of the nodes, and what is left around them; of a crowd it is higher. */
const [width, usual, crowded, margin] = [530, 300, 500, 14];

/** Up to how many states have lines between them: of more the lines are thousands, in which nobody can follow one. */
const mostLined = 40;

/** What a network is drawn by. */
interface Drawn {
  readonly colouring: Colouring;
  /** Above which agreement two states are tied. */
  readonly threshold: number | null;
  /** What that is, in words: `the mean of all pairs`. */
  readonly which: string;
  /** Over which votes. */
  readonly about: string;
}

/** Which of some states agree more than a threshold, as a network: who is near votes alike. Nothing where they are too few to be drawn. */
export function blocsNetwork({ states, matrix }: AgreementShown, drawn: Drawn): Picture | undefined {
  const { colouring, threshold, which, about } = drawn;
  if (states.length < 3 || threshold === null) return undefined;
  const { sideOf, words } = colouring;
  const ties = states.flatMap((_, a) =>
    states.flatMap((_other, b): NetworkTie[] => {
      const value = matrix[a]?.[b] ?? 0;
      return a < b && value > threshold ? [{ a, b, weight: value - threshold }] : [];
    }),
  );
  const above = `above ${threshold.toFixed(2)}, ${which}`;
  const isCrowd = states.length > mostLined;
  const height = isCrowd ? crowded : usual;
  const places = laidOut(states.length, ties, width, height);
  const at = (index: number) => (places[index] ?? [0, 0]).map((value) => value + margin).join(" ");
  const nodes = states.map((state, index) => ({ state, index, side: sideOf(state.id) }));
  const groups = groupedBy(nodes, ({ side }) => side);
  const sides = sidesInOrder.filter((side) => groups.has(side));
  return {
    id: "network",
    title: "Who votes alike: states that are near each other do",
    says: `${counted(states.length, "state")}, ${counted(ties.length, "pair")} that agree more than ${threshold.toFixed(2)}.`,
    isWide: true,
    about,
    width: width + 2 * margin,
    height: height + 2 * margin,
    legend: sides.map((side) => ({
      side,
      label: words[side] ?? side,
      count: groups.get(side)?.length ?? 0,
    })),
    note: noteOn({ ties, isCrowd, isAlone: new Set(ties.flatMap(({ a, b }) => [a, b])).size < states.length, above }),
    drawn: (
      <>
        {isCrowd ? null : <path class="ties" d={ties.map(({ a, b }) => `M${at(a)}L${at(b)}`).join("")} />}
        {sides.map((side) => (
          <g class={`tiles ${side}`} fill={patternOf("network", side)}>
            {(groups.get(side) ?? []).map(({ state, index }) => (
              <Node of={state} at={at(index)} says={`${state.name}: ${words[side] ?? side}`} />
            ))}
          </g>
        ))}
      </>
    ),
  };
}

/** What must be known to read it. */
function noteOn(its: {
  readonly ties: readonly NetworkTie[];
  readonly isCrowd: boolean;
  /** Whether some are tied to nobody. */
  readonly isAlone: boolean;
  readonly above: string;
}): string {
  const { ties, isCrowd, isAlone, above } = its;
  return [
    isCrowd
      ? `The agreement of ${counted(ties.length, "pair")} is ${above}: too many for lines. Near each other are those who agree so with the same states`
      : `A line joins two states whose agreement is ${above}. Near each other are those who share such lines`,
    "; what is left, right, up or down means nothing.",
    isAlone ? " Whoever agrees so with nobody stands at the foot." : "",
  ].join("");
}

function Node(its: { readonly of: AgreementShown["states"][number]; readonly at: string; readonly says: string }) {
  // The types know a link of HTML alone.
  const placedThere = { transform: `translate(${its.at})` };
  return (
    <a href={useHref()(`/states/${its.of.iso3}`)} {...placedThere}>
      <title>{its.says}</title>
      <use href="#network-tile" />
      <text>{its.of.iso3}</text>
    </a>
  );
}
