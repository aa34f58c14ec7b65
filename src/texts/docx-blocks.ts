import { NoArchive, unzipped } from "../files/zip";
import { type Block, UnreadText, inOneLine } from "./block";
import { Numbering } from "./docx-numbering";
import { markerOf } from "./marker";
import { attributeOf, elementName, parsedXml, within } from "./xml";

/** The largest part of a document that is read, in bytes. */
const largest = 100e6;
const parts = /^word\/(?:document|styles|numbering|footnotes|header\d*)\.xml$/;

/** The pieces of a Word document, with the numbers that Word makes by itself. Throws UnreadText for a broken archive, or one that is no such document. */
export function docxBlocks(file: Uint8Array): readonly Block[] {
  const read = partsOf(file);
  const document = read.get("word/document.xml");
  if (document === undefined)
    throw new UnreadText("it is an archive, but no Word document: there is no word/document.xml in it.");
  const reading = new DocxReading(read);
  const headers = [...read].flatMap(([path, root]) =>
    path.startsWith("word/header") ? reading.blocksIn(root, "header") : [],
  );
  const blocks = within(document, "body").flatMap((body) => reading.blocksIn(body));
  const first = blocks.slice(0, 30).some(({ text }) => /^[ASE]\/\S+$/.test(text));
  return first ? blocks : [...headers.slice(0, 10), ...blocks];
}

function partsOf(file: Uint8Array): ReadonlyMap<string, Element> {
  try {
    const files = unzipped(file, (path) => parts.test(path), largest);
    return new Map([...files].map(([path, bytes]) => [path, parsedXml(new TextDecoder().decode(bytes), path)]));
  } catch (error) {
    if (error instanceof NoArchive) throw new UnreadText(`it cannot be read as a Word document: ${error.message}.`);
    throw error;
  }
}

class DocxReading {
  readonly #numbering: Numbering;
  readonly #headings: ReadonlySet<string>;
  readonly #notes: ReadonlyMap<string, string>;
  #count = 0;

  constructor(read: ReadonlyMap<string, Element>) {
    this.#numbering = new Numbering(read.get("word/numbering.xml"), read.get("word/styles.xml"));
    this.#headings = headingStyles(read.get("word/styles.xml"));
    const notes = read.get("word/footnotes.xml");
    this.#notes = new Map(
      (notes === undefined ? [] : within(notes, "footnote")).map((note) => [
        attributeOf(note, "id") ?? "",
        inOneLine(this.#said(note).text),
      ]),
    );
  }

  blocksIn(element: Element, where?: string): Block[] {
    return within(element).flatMap((child) =>
      elementName(child) === "p" ? this.#block(child, where) : this.blocksIn(child, where),
    );
  }

  #block(paragraph: Element, where: string | undefined): Block[] {
    const [properties] = within(paragraph, "pPr");
    const style = attributeOf(properties === undefined ? undefined : within(properties, "pStyle")[0], "val");
    const said = this.#said(paragraph);
    const text = inOneLine(said.text);
    if (text === "") return [];
    const number = this.#numbering.next(properties, style);
    this.#count++;
    const its = {
      text: number === "" || markerOf(text) !== undefined ? text : `${number} ${text}`,
      at: where ?? `paragraph ${this.#count}`,
    };
    const heading = style !== undefined && this.#headings.has(style) ? { heading: true } : {};
    return [{ ...its, ...heading, ...(said.notes.length === 0 ? {} : { notes: said.notes }) }];
  }

  /** The words of a paragraph as they stand when all changes are accepted, and the footnotes to it. */
  #said(element: Element): { text: string; notes: string[] } {
    const notes: string[] = [];
    const words = (node: Element): string => {
      switch (elementName(node)) {
        case "t":
          return node.textContent;
        case "tab":
        case "br":
        case "cr":
          return " ";
        case "noBreakHyphen":
          return "-";
        case "footnoteReference":
          notes.push(this.#notes.get(attributeOf(node, "id") ?? "") ?? "");
          return "";
        case "del":
        case "moveFrom":
        case "instrText":
        case "Fallback":
        case "pPr":
        case "rPr":
          return "";
        default:
          return within(node).map(words).join("");
      }
    };
    return { text: words(element), notes: notes.filter((note) => note !== "") };
  }
}

/** The styles of headings, by their outline level or by what they are called. */
function headingStyles(styles: Element | undefined): ReadonlySet<string> {
  const all = styles === undefined ? [] : within(styles, "style");
  const found = all.filter((style) => {
    const name = attributeOf(within(style, "name")[0], "val") ?? "";
    const outlined = within(style, "pPr").some((its) => within(its, "outlineLvl").length > 0);
    return outlined || /^(?:heading|title|subtitle|_ ?H)/i.test(name);
  });
  return new Set(found.map((style) => attributeOf(style, "styleId") ?? ""));
}
