import type { RecommendationToldFragment } from "../operations/graphql";
import { sourceColumns } from "../parts/source";
import { Thing, Things } from "../parts/to";
import { tableOf } from "../table";
import { dateShown } from "../words";
import { addressees } from "../words-of-texts";

/** Recommendations, one a row. */
export const recommendationsTable = (rows: readonly RecommendationToldFragment[]) =>
  tableOf<RecommendationToldFragment>(
    "recommendations",
    [
      { name: "recommendation", title: "Our own id", is: "string", of: ({ key }) => key, inFilesOnly: true },
      {
        name: "summary",
        title: "What is recommended",
        is: "string",
        of: ({ summary }) => summary,
        shown: ({ id, key, summary }) => <Thing id={id}>{summary ?? key}</Thing>,
      },
      {
        name: "by",
        title: "By",
        is: "string",
        of: ({ by }) => by.nodes.map(({ name }) => name),
        shown: ({ by }) => <Things of={by.nodes} />,
      },
      { name: "to", title: "To", is: "string", of: ({ to }) => to.map((one) => addressees[one]) },
      { name: "date", title: "Date", is: "date", of: ({ date }) => date, shown: ({ date }) => dateShown(date) },
      {
        name: "topics",
        title: "Topics",
        is: "string",
        of: ({ topics }) => topics.nodes.map(({ name }) => name),
        shown: ({ topics }) => <Things of={topics.nodes} />,
      },
      {
        name: "norms",
        title: "Norms",
        is: "string",
        of: ({ norms }) => norms.nodes.map(({ code }) => code),
        shown: ({ norms }) => <Things of={norms.nodes.map(({ id, code }) => ({ id, name: `(${code})` }))} />,
      },
      ...sourceColumns<RecommendationToldFragment>((row) => row),
    ],
    rows,
  );
