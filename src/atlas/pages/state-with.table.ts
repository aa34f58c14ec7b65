import type { PositionsApartFragment, VotesApartFragment } from "../operations/graphql";
import { type Sourced, sourceColumns } from "../parts/source";
import { nameOfSubject } from "../parts/subject";
import { tableOf } from "../table";
import { apartOnTexts } from "./state-with.apart";

interface Named {
  readonly iso3: string;
  readonly name: string;
}

/** One difference a row, whether it is a vote or a side. */
interface Apart {
  readonly kind: "vote" | "position";
  readonly id: string;
  readonly name: string;
  readonly date: string | null;
  readonly here: string;
  readonly there: string;
  readonly sourced: Sourced | undefined;
}

/** Every difference of two states. */
export const apartTable = (
  here: Named,
  there: Named,
  { votes, positions }: { readonly votes: VotesApartFragment; readonly positions: PositionsApartFragment },
) =>
  tableOf<Apart>(
    "differences",
    [
      { name: "state", title: "Code of the one state", is: "string", of: () => here.iso3 },
      { name: "other", title: "Code of the other state", is: "string", of: () => there.iso3 },
      { name: "kind", title: "Whether they voted or stand otherwise", is: "string", of: ({ kind }) => kind },
      { name: "id", title: "Id of the resolution or subject", is: "string", of: ({ id }) => id },
      { name: "name", title: "Name of the resolution or subject", is: "string", of: ({ name }) => name },
      { name: "date", title: "Date of the resolution", is: "date", of: ({ date }) => date },
      { name: "of_state", title: "What the one chose, or on which side it is", is: "string", of: (one) => one.here },
      { name: "of_other", title: "What the other chose, or on which side it is", is: "string", of: (one) => one.there },
      ...sourceColumns<Apart>(({ sourced }) => sourced),
    ],
    [
      ...apartOnTexts(votes.nodes).map((vote): Apart => {
        const { id, symbol, date } = vote.resolution;
        return { kind: "vote", id, name: symbol, date, here: vote.here, there: vote.there, sourced: vote.resolution };
      }),
      ...positions.nodes.map((one): Apart => ({
        kind: "position",
        id: one.subject.id,
        name: nameOfSubject(one.subject),
        date: null,
        here: one.here.stance,
        there: one.there.stance,
        sourced: undefined,
      })),
    ],
  );
