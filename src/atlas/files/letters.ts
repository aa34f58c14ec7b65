import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** The folder into which the build puts the fonts of the pages, as a program that draws letters reads them. */
const folder = join(__dirname, "..", "..", "..", "dist", "assets", "fonts");

/** Some letters of a font: a file, what the last letter of its name is, and which letters they are, as style sheets write it. */
interface Part {
  readonly part: string;
  readonly last: string;
  readonly letters: string;
}

/** A font whose letters are in several files, each under a name of its own. */
export interface Font {
  readonly font: string;
  readonly family: string;
  readonly parts: readonly Part[];
}

/** The fonts by what they write: titles have letters of their own. Nothing where the pages were not built. */
const fonts = new Map<string, Font>();

function fontNamed(font: string): Font | undefined {
  const file = join(folder, `${font}.json`);
  if (!fonts.has(font) && existsSync(file))
    fonts.set(font, { font, ...(JSON.parse(readFileSync(file, "utf8")) as Omit<Font, "font">) });
  return fonts.get(font);
}

/** Whether a letter is among some: `U+0000-00FF,U+0131`. */
const isAmong = (letter: string, letters: string): boolean =>
  letters.split(",").some((stretch) => {
    const [first = 0, last = first] = stretch
      .replace("U+", "")
      .split("-")
      .map((code) => Number.parseInt(code, 16));
    const code = letter.codePointAt(0) ?? 0;
    return code >= first && code <= last;
  });

/** A text in stretches of which each is in one file of a font; `undefined` has what is in none. A mark stays with its letter. */
export function stretchesOf(
  text: string,
  { parts }: Font,
): readonly (readonly [text: string, part: Part | undefined])[] {
  const stretches: [text: string, part: Part | undefined][] = [];
  for (const letter of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const part = parts.find(({ letters }) => isAmong(letter, letters));
    const before = stretches.at(-1);
    if (before?.[1] === part && before !== undefined) before[0] += letter;
    else stretches.push([letter, part]);
  }
  return stretches;
}

/** The classes of texts that begin where they are placed, and of which each may be in letters of several files. */
const lines = /class="(?:title|about|small|entry)"/;

/**
 * A picture in which each letter is of the file that has it, with these files; and whether it has letters that none of them has. What
 * draws takes for a whole line one file and gives up where another would have to help out, so each stretch is placed by itself.
 */
export function lettered(svg: string): {
  readonly svg: string;
  readonly fontFiles: readonly string[];
  readonly isBeyond: boolean;
} {
  const [serif, sans] = [fontNamed("source-serif-4"), fontNamed("inter")];
  if (serif === undefined || sans === undefined) return { svg, fontFiles: [], isBeyond: true };
  const files = new Set([sans, serif].map(({ font }) => fileOf(font, "latin")));
  let isBeyond = false;
  const written = svg.replaceAll(/(<text[^>]*>)([^<]+)(?=<)/g, (all, begin: string, text: string) => {
    const font = begin.includes('class="title"') ? serif : sans;
    const stretches = stretchesOf(text, font);
    if (stretches.every(([, part]) => part?.last === "")) return all;
    let left = 0;
    const placed = stretches.map(([stretch, part]) => {
      if (part === undefined) isBeyond = true;
      else files.add(fileOf(font.font, part.part));
      const family = part === undefined ? "sans-serif" : nameOf(font, part);
      const at = left;
      left += widthOf(stretch, family, part === undefined ? undefined : fileOf(font.font, part.part));
      return `<tspan x="${at.toFixed(3)}em" font-family="${family}">${stretch}</tspan>`;
    });
    if (!lines.test(begin)) return all;
    const [, x = "0", y = "0"] = / x="([^"]+)" y="([^"]+)"/.exec(begin) ?? [];
    return `${begin.replace(/ x="[^"]+" y="[^"]+"/, ` transform="translate(${x} ${y})"`)}${placed.join("")}`;
  });
  // Where one file helps out all the same, it is one of the same font if that is named first.
  return { svg: written, fontFiles: [...files].toSorted(), isBeyond };
}

const nameOf = ({ family }: Font, { last }: Part): string => (last === "" ? family : family.slice(0, -1) + last);

const fileOf = (font: string, part: string): string => join(folder, `${font}-${part}.ttf`);

/** Widths that were weighed; they are few, for few pictures have such letters. */
const known = new Map<string, number>();
const mostKnown = 1_000;

/** How wide a stretch is, for letters of the size 1; without a file, in a font of the system. */
function widthOf(stretch: string, family: string, file: string | undefined): number {
  const key = `${family} ${stretch}`;
  // What is drawn has no width of its own where it begins or ends in a gap: it is weighed between two strokes.
  const between = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="99" font-size="100" font-family="${family}" xml:space="preserve">H${text}H</text></svg>`;
  const drawn = (text: string) =>
    new Resvg(between(text), {
      font: { fontFiles: file === undefined ? [] : [file], loadSystemFonts: file === undefined },
    }).getBBox()?.width ?? 0;
  const width = known.get(key) ?? (drawn(stretch) - drawn("")) / 100;
  if (known.size > mostKnown) known.clear();
  known.set(key, width);
  return width;
}
