import { type Block, UnreadText, inOneLine } from "./block";
import { attributeOf, elementName, parsedXml, within } from "./xml";

const beside = new Set(["meta", "toc", "authorialNote", "componentRef", "img"]);
const headings = new Set(["heading", "subheading", "crossHeading", "docTitle"]);
const lines = new Set([
  "p",
  "longTitle",
  "docNumber",
  "docDate",
  "docType",
  "docPurpose",
  "signature",
  "li",
  "td",
  "th",
]);

/** The pieces of a document in Akoma Ntoso, as AKN4UN marks those of the United Nations. Throws UnreadText for other or broken XML. */
export function aknBlocks(xml: string): readonly Block[] {
  const root = parsedXml(xml, "it");
  if (elementName(root) !== "akomaNtoso")
    throw new UnreadText(
      `it is XML, but its first element is ${elementName(root)} and not akomaNtoso: only AKN4UN is read.`,
    );
  const walk = new Walk();
  walk.into(root);
  return walk.blocks;
}

class Walk {
  readonly blocks: Block[] = [];
  /** A number that stands before the next text. */
  #number = "";

  into(element: Element): void {
    for (const child of within(element)) this.#each(child);
  }

  #each(element: Element): void {
    const name = elementName(element);
    if (beside.has(name)) return;
    if (name === "num") this.#numbered(element);
    else if (headings.has(name)) this.#put(element, true);
    else if (lines.has(name))
      this.#put(
        element,
        within(element).some((child) => elementName(child) === "docTitle"),
      );
    else if (name === "attachment") this.#attached(element);
    else this.into(element);
  }

  /** `Article 7` is a heading, `7.` and `(a)` stand before a text. */
  #numbered(element: Element): void {
    const { text } = saidIn(element);
    const isOfHeading = /^(?:[IVX]+|[A-Z])\.?$/.test(text);
    if (isOfHeading && goesOn(element)) this.#number = text.replace(/\.?$/, ".");
    else if (isOfHeading || /^\p{L}{3}/u.test(text)) this.blocks.push({ text, at: placeOf(element), heading: true });
    else if (text !== "")
      this.#number =
        `${this.#number} ${/^\d+$/.test(text) ? `${text}.` : /^[a-z]+$/.test(text) ? `(${text})` : text}`.trim();
  }

  #put(element: Element, heading: boolean): void {
    const { text, notes } = saidIn(element);
    if (text === "") return;
    const its = { at: placeOf(element), ...(notes.length === 0 ? {} : { notes }) };
    this.blocks.push({ text: `${this.#number} ${text}`.trim(), ...its, ...(heading ? { heading } : {}) });
    this.#number = "";
  }

  /** An attachment that does not say so is an annex. */
  #attached(element: Element): void {
    const before = this.blocks.length;
    this.into(element);
    if (!/^(?:annex|appendix)/i.test(this.blocks[before]?.text ?? "annex"))
      this.blocks.splice(before, 0, { text: "Annex", at: placeOf(element), heading: true });
  }
}

/** The text of an element in one line, and the footnotes in it. */
function saidIn(element: Element): { text: string; notes: string[] } {
  const notes: string[] = [];
  const words = (node: Node): string => {
    if (node.nodeType === 3 || node.nodeType === 4) return node.nodeValue ?? "";
    if (node.nodeType !== 1) return "";
    const its = node as Element;
    if (elementName(its) === "authorialNote") notes.push(inOneLine(Array.from(its.childNodes, words).join(" ")));
    if (beside.has(elementName(its))) return "";
    return elementName(its) === "eol" || elementName(its) === "br" ? " " : Array.from(its.childNodes, words).join("");
  };
  return { text: inOneLine(words(element)), notes: notes.filter((note) => note !== "") };
}

/** The line of the file, where the parser tells it, else the element's own id. */
function placeOf(element: Element): string {
  const { lineNumber } = element as Element & { readonly lineNumber?: number };
  return lineNumber === undefined ? (attributeOf(element, "eId") ?? "") : `line ${lineNumber}`;
}

/** Whether a heading stands behind a number, beside it. */
function goesOn(element: Element): boolean {
  let next = element.nextSibling;
  while (next !== null && next.nodeType !== element.nodeType) next = next.nextSibling;
  return next !== null && elementName(next as Element) === "heading";
}
