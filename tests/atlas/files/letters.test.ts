// cspell:ignore Intea Intec
import { type Font, lettered, stretchesOf } from "../../../src/atlas/files/letters";

const font: Font = {
  font: "f",
  family: "Font",
  parts: [
    { part: "latin", last: "", letters: "U+0000-00FF" },
    { part: "latin-ext", last: "a", letters: "U+0100-02BA,U+0301" },
    { part: "cyrillic", last: "c", letters: "U+0400-045F" },
  ],
};

it.each([
  ["Côte d’Ivoire", "Côte d|latin ’|none Ivoire|latin"],
  ["Łódź", "Ł|latin-ext ód|latin ź|latin-ext"],
  ["o\u0301k", "o\u0301k|latin"],
  ["РФ", "РФ|cyrillic"],
  ["中", "中|none"],
])("tells of “%s” which file has which letters", (text, told) => {
  expect(
    stretchesOf(text, font)
      .map(([stretch, part]) => `${stretch}|${part?.part ?? "none"}`)
      .join(" "),
  ).toBe(told);
});

it("places each stretch of a line behind the one before it, in the letters that the build unpacked", () => {
  const line = '<text class="small" x="40" y="20">Россия, Łódź</text>';
  const { svg, fontFiles, isBeyond } = lettered(`<svg>${line}<text class="small" x="1" y="2">usual</text></svg>`);
  const places = [...svg.matchAll(/<tspan x="([\d.]+)em" font-family="([^"]+)">/g)];
  expect(places.map(([, , family]) => family)).toEqual(["Intec", "Inter", "Intea", "Inter", "Intea"]);
  const lefts = places.map(([, left]) => Number(left));
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  expect(new Set(lefts).size).toBe(5);
  expect(svg).toContain('<text class="small" transform="translate(40 20)">');
  expect(svg).toContain('<text class="small" x="1" y="2">usual</text>');
  expect([isBeyond, fontFiles.length]).toEqual([false, 4]);
});
