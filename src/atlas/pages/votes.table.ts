import type { RollCallWholeFragment } from "../operations/graphql";
import { tableOf } from "../table";
import { regionShown } from "../words";

type RollCallOf = Pick<RollCallWholeFragment, "key" | "body" | "on" | "date"> & {
  readonly matter?: string | null;
  readonly resolution: { readonly symbol: string; readonly title: string } | null;
};

/** The choice of one state in one recorded vote. */
export interface VoteRow {
  readonly rollCall: RollCallOf;
  readonly vote: RollCallWholeFragment["votes"]["edges"][number];
}

/** Each state and roll call a row. */
export const votesTable = (rows: readonly VoteRow[]) =>
  tableOf<VoteRow>(
    "votes",
    [
      { name: "iso3", title: "Code of the state, after ISO 3166", is: "string", of: ({ vote }) => vote.node.iso3 },
      { name: "state", title: "Name of the state", is: "string", of: ({ vote }) => vote.node.name },
      {
        name: "region",
        title: "Regional group",
        is: "string",
        of: ({ vote: { node } }) => regionShown(node.region),
      },
      {
        name: "resolution",
        title: "Symbol of the resolution",
        is: "string",
        of: ({ rollCall }) => rollCall.resolution?.symbol,
      },
      {
        name: "title",
        title: "Title of the resolution",
        is: "string",
        of: ({ rollCall }) => rollCall.resolution?.title ?? rollCall.matter,
      },
      { name: "roll_call", title: "Our own id of the vote", is: "string", of: ({ rollCall }) => rollCall.key },
      { name: "date", title: "Date of the vote", is: "date", of: ({ rollCall }) => rollCall.date },
      {
        name: "body",
        title: "Where it was taken: PLENARY or COMMITTEE",
        is: "string",
        of: ({ rollCall }) => rollCall.body,
      },
      {
        name: "on",
        title: "What was put to the vote: WHOLE, PART and so on",
        is: "string",
        of: ({ rollCall }) => rollCall.on,
      },
      {
        name: "choice",
        title: "What the state did: YES, NO, ABSTAIN or ABSENT",
        is: "string",
        of: ({ vote }) => vote.choice,
      },
      { name: "note", title: "What the state said later that it had meant", is: "string", of: ({ vote }) => vote.note },
      { name: "source", title: "Title of the source", is: "string", of: ({ vote }) => vote.source?.title },
      { name: "locator", title: "Place in the source", is: "string", of: ({ vote }) => vote.locator },
      { name: "url", title: "Address of the source", is: "anyURI", of: ({ vote }) => vote.source?.url },
    ],
    rows,
  );
