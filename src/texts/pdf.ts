import { getDocumentProxy } from "unpdf";
import { type Block, UnreadText } from "./block";
import { pdfBlocks } from "./pdf-blocks";
import { type ReadPage, linesOfPage } from "./pdf-lines";

/** How many letters a page has at least, on the average, that is text and no picture of one. */
const fewest = 20;

/** The pieces of a PDF. Throws UnreadText where it is broken or locked, or where its pages are pictures. */
export async function readPdf(file: Uint8Array): Promise<readonly Block[]> {
  const pages = await pagesOf(file);
  const letters = pages.reduce((sum, { lines }) => sum + lines.reduce((its, { text }) => its + text.length, 0), 0);
  if (letters < fewest * pages.length)
    throw new UnreadText(
      "its pages are pictures of a text, as a scanner makes them. Give a PDF that has the text itself, or one that a program for recognising text has gone over.",
    );
  return pdfBlocks(pages);
}

async function pagesOf(file: Uint8Array): Promise<readonly ReadPage[]> {
  try {
    // What reads it takes the bytes for itself.
    const document = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 });
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => ("str" in item ? [runOf(item)] : []));
      pages.push({ number, height, lines: linesOfPage(runs, width) });
    }
    return pages;
  } catch (error) {
    throw new UnreadText(whyNot(error));
  }
}

const runOf = ({
  str,
  transform,
  width,
  height,
}: {
  str: string;
  transform: number[];
  width: number;
  height: number;
}) => {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(c, d) || height };
};

function whyNot(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return error instanceof Error && error.name === "PasswordException"
    ? "it is locked with a password. Give one that is not."
    : `it is a broken PDF (${said}). Fetch it again from where it is published.`;
}
