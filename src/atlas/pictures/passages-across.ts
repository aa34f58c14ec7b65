import { graphql } from "../operations";
import type { ReportsDrawnFragment } from "../operations/graphql";
import { placeOf } from "../places";
import { counted, dateShown } from "../words";
import { isOutOf } from "../words-of-texts";
import { barsAcross } from "./bars-across";
import { type Picture, restingOn } from "./picture";

/** Which of the passages that are followed are in which documents. */
graphql(`
  fragment ReportsDrawn on ReportConnection {
    nodes {
      id
      symbol
      title
      date
      source {
        id
        title
        publisher
      }
      lineages(first: 60) {
        edges {
          state
        }
      }
    }
  }
`);

/** How many documents stand beneath each other at most: the latest. */
const most = 30;

/** How many of the passages that are followed each document had, and how many it had not, the latest at the top; nothing where of none it is known. `chosen` says by what they were chosen, where they were. */
export function passagesAcross({ nodes }: ReportsDrawnFragment, chosen?: string): Picture | undefined {
  const known = nodes.filter(({ lineages }) => lineages.edges.length > 0);
  const shown = known.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? "")).slice(0, most);
  const left = known.length - shown.length;
  const picture = barsAcross({
    id: "passages",
    title: "How many of the passages followed stand in each document",
    one: "passage",
    about: `Reports, drafts and papers on international security in cyberspace, and passages of which it is on record whether they stand there.${chosen === undefined ? "" : ` Chosen by ${chosen}.`}`,
    bars: shown.map(({ id, symbol, title, date, lineages: { edges } }) => {
      const out = edges.filter(({ state }) => isOutOf(state)).length;
      return {
        label: `${symbol}, ${dateShown(date)}`,
        beneath: title === symbol ? "" : title,
        path: placeOf(id),
        parts: [
          { side: "ANSWERS" as const, count: edges.length - out },
          { side: "NOT_MEMBER" as const, count: out },
        ],
      };
    }),
    words: { ANSWERS: "in the document", NOT_MEMBER: "out of it" },
    note: `The latest document at the top${left === 0 ? "" : `; ${counted(left, "earlier document")} left out`}. A long bar says that much is followed there, not that the document is long; documents of which no passage is followed are left out.`,
    leads: "Each leads to its document, passage by passage.",
  });
  return restingOn(picture, shown);
}
