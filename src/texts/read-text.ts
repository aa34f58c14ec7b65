import { plainBlocks } from "./plain-blocks";
import { textOf } from "./structure";
import type { ReadText } from "./text";

/** Reads a file as the text of a document, whatever its format. Throws UnreadText, which says why and what to do, where it cannot be read. */
export function readText(file: Uint8Array): Promise<ReadText> {
  return Promise.resolve(textOf(plainBlocks(file)));
}
