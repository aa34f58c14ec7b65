import type { ResolutionsPageQuery } from "../operations/graphql";
import { tallyInWords } from "../parts/roll-call-shown";
import { Thing, Things } from "../parts/to";
import { tableOf } from "../table";
import { dateShown } from "../words";

type Row = NonNullable<ResolutionsPageQuery["resolutions"]>["nodes"][number];

/** Resolutions, one a row. */
export const resolutionsTable = (rows: readonly Row[]) =>
  tableOf<Row>(
    "resolutions",
    [
      {
        name: "resolution",
        title: "Resolution",
        is: "string",
        of: ({ symbol }) => symbol,
        shown: ({ id, symbol }) => <Thing id={id}>{symbol}</Thing>,
      },
      { name: "title", title: "Title", is: "string", of: ({ title }) => title },
      { name: "date", title: "Date", is: "date", of: ({ date }) => date, shown: ({ date }) => dateShown(date) },
      {
        name: "adoption",
        title: "Adopted by vote or without",
        is: "string",
        of: ({ adoption }) => adoption,
        inFilesOnly: true,
      },
      {
        name: "vote",
        title: "Vote",
        is: "string",
        of: tallyInWords,
      },
      {
        name: "yes",
        title: "States that voted yes",
        is: "integer",
        of: ({ tally }) => tally?.plenary?.yes,
        inFilesOnly: true,
      },
      {
        name: "no",
        title: "States that voted no",
        is: "integer",
        of: ({ tally }) => tally?.plenary?.no,
        inFilesOnly: true,
      },
      {
        name: "abstain",
        title: "States that abstained",
        is: "integer",
        of: ({ tally }) => tally?.plenary?.abstain,
        inFilesOnly: true,
      },
      {
        name: "not_voting",
        title: "States absent",
        is: "integer",
        of: ({ tally }) => tally?.plenary?.notVoting,
        inFilesOnly: true,
      },
      {
        name: "topics",
        title: "Bears on",
        is: "string",
        of: ({ bearsOn }) => bearsOn.nodes.map(({ name }) => name),
        shown: ({ bearsOn }) => <Things of={bearsOn.nodes} />,
      },
      { name: "track", title: "Line of texts", is: "string", of: ({ track }) => track },
      { name: "source", title: "Source", is: "string", of: ({ source }) => source?.title, inFilesOnly: true },
      { name: "locator", title: "Place in the source", is: "string", of: ({ locator }) => locator, inFilesOnly: true },
    ],
    rows,
  );
