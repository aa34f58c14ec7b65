import { type Field, type Fields, type Kind, flag, text, texts, whole } from "../graph/kind";
import { plain } from "../names/nearest";
import { sortName } from "../names/sort-name";
import { paragraph } from "../reports/report.kind";
import { source } from "../sources/source.kind";
import type { Choice } from "../resolutions/choice";
import { castIn } from "../resolutions/cast";
import { resolution, rollCall, voted } from "../resolutions/resolution.kind";
import { made, statement, takes } from "../statements/statement.kind";
import { groupedBy } from "../groups";
import { finalRollCallsIn, votedOnIn } from "./final-roll-calls";
import { derivedOfParagraph } from "./derived-of-paragraph";
import { statedIn } from "./properties";
import { type NodeRecord, type TieRecord, citedPlacesOf, linkIn, textIn, textsIn } from "./record";
import type { Records } from "./records";

/** What the importer works out and keeps, by label or type of edge: properties of the graph that are no fields of the seed. */
export const derivedFields: Readonly<Record<string, Fields>> = {
  [statement.label]: {
    summary: text("The distinct summaries of its positions, in order.", { searched: true }),
    actorKey: text("The key of who made it, where that is one.", { indexed: true }),
    actorLabel: text("Of which kind who made it is, where that is one."),
    signedByKey: text("The key of the coalition whose members signed it."),
    meetingKey: text("The key of the meeting at which it was delivered."),
    machineMade: flag("All its sources were made by a machine."),
  },
  [paragraph.label]: {
    ref: text("Its document and its number, such as `A/79/214#27`.", { searched: true, indexed: true }),
    documentKey: text("The symbol of its document.", { indexed: true }),
    documentDateKey: text("The last day of the date of its document, where that has one."),
    standingKey: text(
      "A text by which the paragraphs of a document are put in order: where its number stands among the others.",
    ),
    words: text("Its words in a text of the document that was imported; they are its `text` where it has no other."),
    ownWords: text("Of these, its own without those of the paragraphs within it, where it has such."),
    footnotes: texts("The footnotes to it in the imported text."),
    place: whole("Its place in the imported text, from 1.", { indexed: true }),
    wordsOrigin: text("Which import its words are from.", { indexed: true }),
  },
  [made.type]: {
    earliest: text(
      "The first of the days among which it was made, by which it is told who belonged to a coalition then.",
    ),
    latest: text("The last of these days."),
  },
  [resolution.label]: {
    byItsKey: flag(
      "It is known by its votes in an imported dataset alone, and goes by its symbol: its title is no name of it.",
    ),
  },
  [rollCall.label]: {
    cast: text("Who did what, in one text: what the edges of its votes say, to be read at once."),
    resolutionKey: text("The symbol of the resolution that was voted on.", { indexed: true }),
    final: flag(
      "The vote of its body on the whole text, and the last where it was repeated: the one that a question about the resolution means.",
    ),
  },
};

/** Whether the full-text index and `folded` have what this field says. */
export const isSearched = (what: Field): boolean => "searched" in what && what.searched;

/** Every property of the things of a kind, derived ones included, that is told as a field is. */
export const fieldsInGraph = ({ label, fields }: Kind): Fields => ({ ...fields, ...derivedFields[label] });

/**
 * A function that works out the derived properties of a thing of these records; what cannot be worked out is left out.
 * Every thing has `folded`: all its searched texts, plain, for a search that forgives case, accents and punctuation;
 * and, where it has a name, `sortName`, by which lists are sorted.
 */
export function derivedIn(records: Records): (node: NodeRecord) => Record<string, unknown> {
  const special = specialIn(records);
  return (node) => {
    const derived = special(node);
    const all: Readonly<Record<string, unknown>> = { ...node.values, ...derived };
    const texts = Object.entries(fieldsInGraph(node.kind)).flatMap(([field, what]) =>
      isSearched(what) ? textsIn(all[field]) : [],
    );
    const [name] = ["name", "title", "subject"].flatMap((field) => textsIn(all[field]));
    return {
      ...derived,
      ...statedIn({ sortName: name === undefined ? name : sortName(name) }),
      folded: texts.map(plain).join(" "),
    };
  };
}

function specialIn(records: Records): (node: NodeRecord) => Record<string, unknown> {
  const positions = groupedBy(records.tiesOf(takes), ({ from }) => from[0]?.key);
  const machines = new Set(
    records.nodesOf(source).flatMap(({ key, values }) => (values["machineMade"] === true ? [key] : [])),
  );
  const final = finalRollCallsIn(records);
  const votes = groupedBy(records.tiesOf(voted), ({ to }) => to[0]?.key);
  return (node) => {
    if (node.kind === rollCall)
      return statedIn({
        resolutionKey: votedOnIn(node),
        final: final.has(node.key) ? true : undefined,
        cast: castOfTies(votes.get(node.key)),
      });
    if (node.kind === statement) return derivedOfStatement(records, node, positions.get(node.key) ?? [], machines);
    return node.kind === paragraph ? derivedOfParagraph(records, node) : {};
  };
}

/** The votes of a roll call in one text; undefined where nobody is on record by name. */
const castOfTies = (votes: readonly TieRecord[] | undefined): string | undefined =>
  votes === undefined
    ? undefined
    : castIn(votes.map((vote) => ({ state: vote.from[0]?.key ?? "", choice: textIn(vote, "choice") as Choice })));

function derivedOfStatement(
  records: Records,
  node: NodeRecord,
  positions: readonly TieRecord[],
  machines: ReadonlySet<string>,
): Record<string, unknown> {
  const actor = linkIn(node, "actor");
  const summaries = positions.flatMap((position) => (position.further ? [] : (textIn(position, "summary") ?? [])));
  const byMachine = citedPlacesOf(node).every(({ source: id }) => machines.has(id));
  return statedIn({
    summary: summaries.length === 0 ? undefined : [...new Set(summaries)].join(" "),
    actorKey: actor?.key,
    actorLabel: actor === undefined ? undefined : records.one(actor)?.kind.label,
    signedByKey: linkIn(node, "signedBy")?.key,
    meetingKey: linkIn(node, "meeting")?.key,
    machineMade: byMachine ? true : undefined,
  });
}
