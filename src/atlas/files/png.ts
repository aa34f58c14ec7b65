// cspell:ignore resvg
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

/** The folder into which the build puts the fonts of the pages, as a program that draws letters reads them. */
const fonts = join(__dirname, "..", "..", "..", "dist", "assets", "fonts");

/** Letters that the usual files of the fonts lack. */
const beyond = /[\u0100-\u02ff\u1e00-\u1eff]/;

/**
 * The files of the fonts by which a picture is written. The files with further letters have the same names as those with the usual ones,
 * and would be taken in their place, so they are read only where such a letter stands in the picture.
 */
const fontFilesFor = (svg: string): string[] =>
  existsSync(fonts)
    ? readdirSync(fonts)
        .filter((file) => beyond.test(svg) || !file.includes("-ext"))
        .map((file) => join(fonts, file))
    : [];

/** A picture in dots, twice as wide as its own width where nothing else is said, in the fonts of the pages, so that it looks the same anywhere; nothing of no picture. */
export async function pngOf(svg: string | undefined, zoom = 2): Promise<Buffer | undefined> {
  if (svg === undefined) return undefined;
  const files = fontFilesFor(svg);
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { fontFiles: files, loadSystemFonts: files.length === 0, defaultFontFamily: "Inter" },
    logLevel: "off",
  });
  return image.asPng();
}
