import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { BadImport } from "../errors";
import type { Graph } from "../graph/graph";
import { UnreadText } from "../texts/block";
import { readText } from "../texts/read-text";
import type { ReadText } from "../texts/text";
import { type TellProgress, silent } from "../writing/progress";
import { type Replaced, replace } from "../writing/replace";
import { documentInGraph } from "./document-in-graph";
import { type Matched, matched } from "./matched";
import { releaseIn } from "./removed-text";
import { type TextToImport, recordsOf } from "./text-records";
import { whyNotOpened } from "./not-opened";

/** What whoever imports says of a text, where it does not say so itself. */
export interface ImportingText {
  /** The symbol of the document. */
  readonly symbol?: string | undefined;
  /** The report of which it is a draft. */
  readonly draftOf?: string | undefined;
  /** Which draft: zero draft, revision 1. */
  readonly stage?: string | undefined;
  readonly by?: string;
  readonly tell?: TellProgress;
}

/** What came of the import of one text. */
export interface TextImported extends Replaced {
  readonly name: string;
  readonly symbol: string;
  readonly text: ReadText;
  readonly matched: Matched;
}

/** The origin of whatever the text of a document brings: `import:a-res-77-37`. */
const originOfText = (symbol: string): string =>
  `import:${symbol
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 41)}`;

/**
 * Makes the text of a document a part of the graph, in one transaction: its paragraphs, matched by number with those on record, which keep
 * whatever was said of them. Throws BadImport, and the graph is then as it was.
 */
export async function importText(graph: Graph, file: string, importing: ImportingText = {}): Promise<TextImported> {
  const bytes = await bytesOf(file);
  const text = await orRefused(file, () => readText(bytes));
  const said = importing.symbol ?? text.symbol;
  if (said === null)
    throw new BadImport(`${file}: its symbol was not found in it. Say which document it is: --symbol A/79/214`);
  const found = await documentInGraph(graph, said, originOfText(said));
  const symbol = found?.symbol ?? said;
  const origin = originOfText(symbol);
  const known = symbol === said ? found : await documentInGraph(graph, symbol, origin);
  const one: TextToImport = {
    file: basename(file),
    symbol,
    text,
    known,
    matched: matched(text.paragraphs, known?.paragraphs ?? []),
    draftOf: await finalOf(graph, importing),
  };
  const { by = "importer", tell = silent } = importing;
  const checksum = createHash("sha256")
    .update(bytes)
    .update(JSON.stringify([symbol, one.draftOf ?? null]))
    .digest("hex");
  const message = `Imported the text of ${symbol}.`;
  const replaced = await replace(graph, recordsOf(one), {
    origin,
    checksum,
    by,
    message,
    tell,
    ...(await releaseIn(graph)),
  });
  return { ...replaced, name: origin.slice("import:".length), symbol, text, matched: one.matched };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new BadImport(`${file}: ${whyNotOpened(error)}.`);
  }
}

async function orRefused(file: string, read: () => Promise<ReadText>): Promise<ReadText> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadText)) throw error;
    throw new BadImport(`${file}: ${error.message}`);
  }
}

/** The report that a text is said to be a draft of, as the graph calls it. */
async function finalOf(graph: Graph, { draftOf, stage }: ImportingText): Promise<TextToImport["draftOf"]> {
  if (draftOf === undefined) return undefined;
  const final = await documentInGraph(graph, draftOf, "");
  if (final?.label !== "Report")
    throw new BadImport(
      `--draft-of ${draftOf}: there is no such report. Import it first, or write the symbol of one on record.`,
    );
  return { symbol: final.symbol, stage: stage ?? null };
}
