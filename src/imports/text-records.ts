import type { Kind } from "../graph/kind";
import { plain } from "../names/nearest";
import { paragraph, draftOf, report } from "../reports/report.kind";
import { resolution } from "../resolutions/resolution.kind";
import { source } from "../sources/source.kind";
import type { ReadParagraph, ReadText } from "../texts/text";
import type { LentWords } from "../writing/lent";
import type { Mention, NodeRecord, TieRecord } from "../writing/record";
import type { Records } from "../writing/records";
import type { DocumentInGraph } from "./document-in-graph";
import type { Matched } from "./matched";

/** A text that is to become a part of the graph. */
export interface TextToImport {
  readonly file: string;
  readonly symbol: string;
  readonly text: ReadText;
  /** The document that the graph has already. */
  readonly known: DocumentInGraph | undefined;
  readonly matched: Matched;
  /** The report of which it is a draft, and which draft it is. */
  readonly draftOf: { readonly symbol: string; readonly stage: string | null } | undefined;
}

/** The longest beginning of a text that stands for a summary. */
const longest = 280;

/** The records of a text: its source, its document where nobody else tells it, the paragraphs that nobody else tells, and the words of all. */
export function recordsOf(one: TextToImport): Records {
  const nodes = [sourceOf(one), ...documentOf(one), ...ownParagraphs(one)];
  const ties = draftTies(one);
  return {
    nodes,
    ties,
    nodesOf: (kind) => nodes.filter((node) => node.kind === kind),
    tiesOf: (tie) => ties.filter((each) => each.tie === tie),
    one: (mention) => {
      const [kind] = mention?.kinds ?? [];
      if (mention === undefined || kind === undefined) return undefined;
      // By the date of their document its paragraphs are put in order.
      const date = one.known?.date ?? one.text.date ?? undefined;
      return mention.key === one.symbol ? node(one, kind, one.symbol, { date }) : { kind, key: mention.key };
    },
    lent: { source: sourceId(one), words: one.text.paragraphs.map((each) => wordsOf(one, each)) },
  };
}

/** The id of the source that stands for the imported text of a document. */
const sourceId = ({ symbol }: Pick<TextToImport, "symbol">): string => `TEXT-${symbol}`;

const idOf = ({ symbol, matched }: TextToImport, { number, place }: ReadParagraph): string =>
  matched.ids.get(place) ?? `${symbol}#${number ?? `unnumbered-${place}`}`;

const isDraftText = ({ known, symbol, draftOf: final }: TextToImport): boolean =>
  known === undefined || known.own ? final !== undefined || /\/L\.\d|draft/i.test(symbol) : known.draft;

/** What nobody else tells is a resolution where it says so itself, and the day of it; a draft, of whatever, is a report. */
function kindOf(one: TextToImport): Kind {
  if (one.known !== undefined && !one.known.own) return one.known.label === "Resolution" ? resolution : report;
  return one.text.is === "RESOLUTION" && one.text.date !== null && !isDraftText(one) ? resolution : report;
}

const wordsOf = (one: TextToImport, read: ReadParagraph): LentWords => ({
  id: idOf(one, read),
  words: read.whole,
  ownWords: read.own === read.whole ? null : read.own,
  wordsFolded: plain(read.own),
  footnotes: read.notes,
  place: read.place,
  locator: [read.at, ...(read.number === null ? [] : [read.number])].join(", "),
});

const sourceOf = (one: TextToImport): NodeRecord =>
  node(one, source, sourceId(one), {
    title: `The text of ${one.symbol}`,
    publisher: "United Nations",
    kind: "imported text",
    date: one.text.date ?? undefined,
  });

/** A document that nobody else tells has what its text says of itself. */
function documentOf(one: TextToImport): NodeRecord[] {
  const { symbol, text, known } = one;
  if (known !== undefined && !known.own) return [];
  const about = { title: text.title ?? symbol, date: text.date ?? undefined, source: sourceId(one) };
  const its = kindOf(one);
  if (its === resolution)
    return [node(one, its, symbol, { ...about, kind: "RESOLUTION", track: "imported", adoption: "NOT_SAID" })];
  const isDraft = isDraftText(one);
  const kind = isDraft ? "DRAFT" : "PAPER";
  return [
    node(one, report, symbol, { ...about, kind, body: "United Nations", adoption: isDraft ? "draft" : "not recorded" }),
  ];
}

function ownParagraphs(one: TextToImport): NodeRecord[] {
  const isDraft = isDraftText(one);
  return one.text.paragraphs
    .filter(({ place }) => !one.matched.ids.has(place))
    .map((read) => {
      const document = { field: "document", kinds: [kindOf(one)], key: one.symbol, at: at(one) };
      const values = {
        number: read.number ?? undefined,
        section: read.section ?? undefined,
        status: isDraft ? "DRAFT" : "FINAL",
        summary: beginning(read.whole),
      };
      return node(one, paragraph, idOf(one, read), values, [document]);
    });
}

function beginning(words: string): string {
  const text = words.replace(/\s+/g, " ");
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(" ", longest))} …`;
}

function draftTies(one: TextToImport): TieRecord[] {
  if (one.draftOf === undefined) return [];
  const end = (field: string, key: string): Mention[] => [{ field, kinds: [report], key, at: at(one) }];
  return [
    {
      tie: draftOf,
      from: end("report", one.symbol),
      to: end("final", one.draftOf.symbol),
      further: false,
      values: { stage: one.draftOf.stage ?? undefined, source: sourceId(one) },
      at: at(one),
      places: {},
    },
  ];
}

const at = ({ file }: TextToImport) => ({ file, line: 1 });

const node = (
  one: TextToImport,
  kind: Kind,
  key: string,
  values: Readonly<Record<string, unknown>>,
  links: readonly Mention[] = [],
): NodeRecord => ({ kind, key, links, values: { [kind.key]: key, ...values }, at: at(one), places: {} });
