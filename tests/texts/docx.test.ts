import { zipSync } from "fflate";
import { readText } from "../../src/texts/read-text";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const bytes = (text: string) => new TextEncoder().encode(text);

/** A paragraph, of a list at a depth where one is given. */
const p = (inner: string, list?: readonly [id: number, depth: number]) => {
  const its =
    list === undefined
      ? ""
      : `<w:pPr><w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr></w:pPr>`;
  return `<w:p>${its}${inner}</w:p>`;
};
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const heading = (text: string) => `<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr>${r(text)}</w:p>`;

const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
const styles = `<w:styles ${w}><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`;
const footnotes = `<w:footnotes ${w}><w:footnote w:id="2">${p(r("See A/98/1."))}</w:footnote></w:footnotes>`;

const document = (body: string) => `<w:document ${w}><w:body>${body}</w:body></w:document>`;
const docx = (body: string) =>
  zipSync({
    "word/document.xml": bytes(document(body)),
    "word/numbering.xml": bytes(numbering),
    "word/styles.xml": bytes(styles),
    "word/footnotes.xml": bytes(footnotes),
    "word/header1.xml": bytes(`<w:hdr ${w}>${p(r("A/99/200"))}</w:hdr>`),
  });

it("reads a Word document with the numbers that Word makes itself, as it is when all changes are accepted", async () => {
  const body = [
    heading("I. Introduction"),
    p(r("The group met.") + '<w:r><w:footnoteReference w:id="2"/></w:r>', [3, 0]),
    p(`${r("It spoke of")}<w:del><w:r><w:t> horns</w:t></w:r></w:del><w:ins>${r(" lamps")}</w:ins>${r(":")}`, [3, 0]),
    p(r("At dusk;"), [3, 1]),
    `<w:tbl><w:tr><w:tc>${p(r("At dawn."), [3, 1])}</w:tc></w:tr></w:tbl>`,
    heading("II. Fog"),
    p(r("Fog is <w:noBreakHyphen/>".replace("<w:noBreakHyphen/>", "bad.")), [3, 0]),
  ].join("");
  const { is, symbol, paragraphs } = await readText(docx(body));
  expect({ is, symbol }).toEqual({ is: "REPORT", symbol: "A/99/200" });
  expect(paragraphs.map(({ number, section, own, notes }) => [number, section, own, ...notes])).toEqual([
    ["1", "I. Introduction", "The group met.", "See A/98/1."],
    ["2", "I. Introduction", "It spoke of lamps:"],
    ["2(a)", "I. Introduction", "At dusk;"],
    ["2(b)", "I. Introduction", "At dawn."],
    ["3", "II. Fog", "Fog is bad."],
  ]);
});

it.each([
  ["an archive that is cut off", docx(p(r("Text."), [3, 0])).subarray(0, 300), "it cannot be read as a Word document"],
  ["an archive of something else", zipSync({ "a.txt": bytes("1. Text.") }), "no Word document"],
  ["a document whose XML is broken", zipSync({ "word/document.xml": bytes("<w:document>") }), "broken XML"],
  ["an old Word document", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "old Word document"],
  ["an empty file", new Uint8Array(), "nothing in it"],
])("refuses %s with a word", async (_what, file, word) => {
  await expect(readText(file)).rejects.toThrow(word);
});
