import { aknBlocks } from "./akn-blocks";
import { type Block, UnreadText } from "./block";
import { docxBlocks } from "./docx-blocks";
import { plainBlocks } from "./plain-blocks";
import { textOf } from "./text-structure";
import type { ReadText } from "./text";

/** Reads a file as the text of a document, whatever its format, which its first bytes tell. Throws UnreadText, which says why and what to do, where it cannot be read. */
export async function readText(file: Uint8Array): Promise<ReadText> {
  return textOf(await blocksOf(file));
}

async function blocksOf(file: Uint8Array): Promise<readonly Block[]> {
  const begins = Buffer.from(file.subarray(0, 1024)).toString("latin1");
  if (/^\s*$/.test(begins)) throw new UnreadText("there is nothing in it.");
  // The PDF reader is large, and read only where it is needed.
  if (begins.includes("%PDF-")) return (await import("./pdf")).readPdf(file);
  if (begins.startsWith("PK")) return docxBlocks(file);
  if (begins.startsWith("\xd0\xcf\x11\xe0"))
    throw new UnreadText("it is an old Word document (.doc). Save it as .docx, or give the PDF.");
  if (/^(?:\xef\xbb\xbf)?\s*</.test(begins)) return aknBlocks(new TextDecoder().decode(file));
  return plainBlocks(file);
}
