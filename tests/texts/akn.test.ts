import { readText } from "../../src/texts/read-text";

const akn = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
<meta><identification source="#un"><p>not a part of the text</p></identification></meta>
${body}
</statement></akomaNtoso>`;

const resolution = akn(`
<preface><p><docNumber>A/RES/99/7</docNumber></p><p>Resolution adopted by the General Assembly on 1 December 2044</p>
  <p>99/7.</p><p><docTitle>Lighthouses</docTitle></p></preface>
<preamble><formula name="enacting"><p>The General Assembly,</p></formula>
  <recitals><recital><p><i>Recalling</i> its fog,<authorialNote marker="1"><p>A/98/1.</p></authorialNote> and its lamps,</p></recital></recitals></preamble>
<mainBody>
  <paragraph><num>1.</num><content><p><i>Calls upon</i> States:</p>
    <blockList><item><num>(a)</num><p>To light lamps;</p></item><item><num>b</num><p>To blow horns;</p></item></blockList></content></paragraph>
  <paragraph><num>2.</num><content><p>Decides to meet again.</p></content></paragraph>
</mainBody>
<conclusions><p>12th plenary meeting</p><p>1 December 2044</p></conclusions>
<attachments><attachment><doc name="agreement"><mainBody>
  <article><num>Article 1</num><heading>Purpose</heading><paragraph><num>1</num><content><p>This is about fog.</p></content></paragraph></article>
</mainBody></doc></attachment></attachments>`);

const read = (xml: string) => readText(new TextEncoder().encode(xml));

it("reads AKN4UN: its head, the preamble, items, an attachment as an annex, and footnotes where their marks stand", async () => {
  const { symbol, title, date, paragraphs } = await read(resolution);
  expect({ symbol, title, date }).toEqual({ symbol: "A/RES/99/7", title: "Lighthouses", date: "2044-12-01" });
  expect(paragraphs.map(({ number, own, notes }) => [number, own, ...notes])).toEqual([
    ["PP1", "Recalling its fog, and its lamps,", "A/98/1."],
    ["OP1", "Calls upon States:"],
    ["OP1(a)", "To light lamps;"],
    ["OP1(b)", "To blow horns;"],
    ["OP2", "Decides to meet again."],
    ["Annex, article 1", ""],
    ["Annex, article 1(1)", "This is about fog."],
  ]);
});

it("takes the title of a report for its title, also where no heading stands between that and its first paragraph", async () => {
  const { title, symbol, paragraphs } = await read(
    akn(`<preface><p><docNumber>A/99/8</docNumber></p><p><docTitle>Report of the Group on Lighthouses</docTitle></p></preface>
      <mainBody><paragraph><num>1.</num><content><p>The Group met.</p></content></paragraph>
      <section><num>II.</num> <heading>Fog</heading><paragraph><num>2.</num><content><p>It is thick.</p></content></paragraph></section></mainBody>`),
  );
  expect({ title, symbol, said: paragraphs.map(({ number, section }) => [number, section]) }).toEqual({
    title: "Report of the Group on Lighthouses",
    symbol: "A/99/8",
    said: [
      ["1", null],
      ["2", "II. Fog"],
    ],
  });
});

it.each([
  ["broken XML", resolution.replace("</mainBody>", ""), "broken XML"],
  ["other XML", "<html><body>1. Text.</body></html>", "its first element is html and not akomaNtoso"],
  [
    "an entity that reads another file",
    `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>${akn("<p>&x;</p>")}`,
    "",
  ],
])("refuses %s with a word", async (_what, xml, word) => {
  await expect(read(xml)).rejects.toThrow(word);
});
