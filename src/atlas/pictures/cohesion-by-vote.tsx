import type { Choice, CohesionOfCoalitionFragment } from "../operations/graphql";
import { placeOf } from "../places";
import { useHref } from "../parts/to";
import { choices, counted, dateShown } from "../words";
import { Axis, LabelsBeneath, inDots, roundScale } from "./axis";
import { type Picture, restingOn } from "./picture";
import { StackedBars } from "./stacked-bars";
import { painted } from "./vote-by-tiles";
import { votesTold } from "./votes-told";

type AnyVote = CohesionOfCoalitionFragment["votes"][number];
type CohesionVote = AnyVote & { readonly resolution: NonNullable<AnyVote["resolution"]> };

/** The room of the index, and beneath it that of the votes. */
const index = { left: 30, top: 10, width: 528, height: 90 };
const votes = { left: 30, top: 122, width: 528, height: 90 };

const choicesMade = ["YES", "NO", "ABSTAIN", "ABSENT"] as const;

/** The choices of a vote with how many members made each. */
const madeIn = ({ yes, no, abstain, absent }: CohesionVote): readonly (readonly [Choice, number])[] => [
  ["YES", yes],
  ["NO", no],
  ["ABSTAIN", abstain],
  ["ABSENT", absent],
];

/** How far a coalition voted as one, vote by vote from the earliest: the index, and beneath it how its members chose. Nothing where there is no vote. */
export function cohesionByVote(name: string, of: readonly CohesionVote[]): Picture | undefined {
  if (of.length === 0) return undefined;
  const wide = Math.min(60, index.width / of.length);
  const placed = of.map((vote, place) => ({ vote, left: index.left + place * wide }));
  const most = Math.max(1, ...of.map((vote) => madeIn(vote).reduce((total, [, count]) => total + count, 0)));
  const { step, high } = roundScale(most);
  const saidOf = ({ resolution, agreementIndex }: CohesionVote) =>
    `${resolution.symbol}, ${dateShown(resolution.date)}: ${agreementIndex === null ? "nobody voted" : agreementIndex.toFixed(2)}`;
  const picture: Picture = {
    id: "cohesion-picture",
    title: `${name}: how far it voted as one, vote by vote`,
    says: `${counted(of.length, "vote")}. ${of.slice(-1).map(saidOf).join("")}.`,
    width: index.left + index.width,
    height: votes.top + votes.height + 24,
    legend: choicesMade.map((choice) => ({ side: painted[choice], label: choices[choice] })),
    note: "Above, the agreement index of each vote, from 0 to 1; beneath, how many of its members of that day chose what.",
    about: `${votesTold(of.map(({ resolution }) => resolution))} The agreement index is 1 where all who took part chose the same, and 0 where they split evenly in three.`,
    drawn: (
      <>
        <Axis room={index} most={1} step={0.5} />
        {placed.map(({ vote, left }) => (
          <Dot of={vote} says={saidOf(vote)} left={left + wide / 2} />
        ))}
        <Axis room={votes} most={high} step={step} />
        <StackedBars
          picture="cohesion-picture"
          room={votes}
          most={high}
          bars={placed.map(({ vote, left }) => ({
            left: left + wide * 0.1,
            wide: wide * 0.8,
            parts: madeIn(vote).map(([choice, count]) => ({
              side: painted[choice],
              count,
              says: `${vote.resolution.symbol}, ${choices[choice]}: ${counted(count, "member")}`,
              path: placeOf(vote.resolution.id),
            })),
          }))}
        />
        <LabelsBeneath
          room={votes}
          of={placed.map(({ vote, left }) => [left + wide / 2, vote.resolution.date?.slice(0, 4) ?? ""])}
        />
      </>
    ),
  };
  return restingOn(
    picture,
    of.map(({ resolution }) => resolution),
  );
}

function Dot({ of, says, left }: { readonly of: CohesionVote; readonly says: string; readonly left: number }) {
  const href = useHref();
  if (of.agreementIndex === null) return null;
  return (
    <a class="dot" href={href(placeOf(of.resolution.id))}>
      <title>{says}</title>
      <circle cx={inDots(left)} cy={inDots(index.top + index.height * (1 - of.agreementIndex))} r="4" />
    </a>
  );
}
