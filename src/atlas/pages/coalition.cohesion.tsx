import { graphql } from "../operations";
import type { CohesionOfCoalitionFragment } from "../operations/graphql";
import { Section } from "../parts/section";
import { TableShown } from "../parts/table-shown";
import { Thing, Things, To, useHref } from "../parts/to";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { tableOf } from "../table";
import { choices, counted, dateShown } from "../words";

/** How far a coalition votes as one, vote by vote. */
graphql(`
  fragment CohesionOfCoalition on Cohesion {
    mean
    counted
    votes {
      agreementIndex
      yes
      no
      abstain
      absent
      plurality
      resolution {
        id
        symbol
        title
        date
        source {
          id
          title
          publisher
        }
      }
      brokeRanks {
        id
        name
      }
    }
  }
`);

type AnyVote = CohesionOfCoalitionFragment["votes"][number];
type Vote = AnyVote & { readonly resolution: NonNullable<AnyVote["resolution"]> };

/** The votes on texts that have a symbol. */
export const onTexts = (votes: readonly AnyVote[]): Vote[] =>
  votes.flatMap(({ resolution, ...vote }) => (resolution === null ? [] : [{ ...vote, resolution }]));

/** How many of those who broke ranks are named. */
const named = 10;

/** How far a coalition votes as one, and who broke ranks in which vote. */
export function CohesionShown({
  of,
  name,
  path,
  picture,
}: {
  readonly of: CohesionOfCoalitionFragment;
  readonly name: string;
  /** The path of the coalition's own page. */
  readonly path: string;
  readonly picture: Picture | undefined;
}) {
  const href = useHref();
  if (of.mean === null)
    return (
      <Section id="cohesion" title="How far it votes as one">
        <p>No vote is on record in which anyone who is known to belong to it took part.</p>
      </Section>
    );
  return (
    <Section id="cohesion" title="How far it votes as one">
      <p class="answer">
        {of.mean.toFixed(2)} on average over {counted(of.counted, "vote")}.
      </p>
      <p class="note">
        By the agreement index: 1 where all who took part chose the same, 0 where they split evenly in three. Who was a
        member on the day counts. <To path="/docs/figures">How it is worked out</To>
      </p>
      <PictureShown of={picture} />
      <form class="filters" action={href(`${path}/beside`)}>
        <label>
          Set a state beside it
          <input name="state" placeholder="any usual name" maxLength={80} required />
        </label>
        <button type="submit" class="quiet">
          Compare
        </button>
      </form>
      <TableShown of={table(onTexts(of.votes).toReversed())} caption={`${name}, vote by vote`} />
    </Section>
  );
}

const table = (votes: readonly Vote[]) =>
  tableOf<Vote>(
    "votes",
    [
      {
        name: "resolution",
        title: "Resolution",
        is: "string",
        of: ({ resolution }) => resolution.symbol,
        shown: ({ resolution }) => (
          <>
            <Thing id={resolution.id}>{resolution.symbol}</Thing>, {dateShown(resolution.date)}
          </>
        ),
      },
      {
        name: "index",
        title: "Index",
        is: "number",
        of: ({ agreementIndex }) => agreementIndex,
        shown: ({ agreementIndex }) => (agreementIndex === null ? "nobody voted" : agreementIndex.toFixed(2)),
      },
      {
        name: "counts",
        title: "How they voted",
        is: "string",
        of: ({ yes, no, abstain, absent }) => `${yes} yes, ${no} no, ${abstain} abstained, ${absent} absent`,
      },
      {
        name: "broke",
        title: "Who broke ranks",
        is: "string",
        of: ({ brokeRanks }) => brokeRanks.map((state) => state.name),
        shown: ({ brokeRanks, plurality, resolution }) =>
          plurality === null ? (
            "there is no line to break"
          ) : brokeRanks.length === 0 ? (
            "nobody"
          ) : (
            <>
              <Things of={brokeRanks.slice(0, named)} />
              {brokeRanks.length > named ? (
                <>
                  {" "}
                  and <Thing id={resolution.id}>{brokeRanks.length - named} more</Thing>
                </>
              ) : null}
              {`; most ${plurality === "ABSTAIN" ? "" : "voted "}${choices[plurality]}`}
            </>
          ),
      },
    ],
    votes,
  );
