// cspell:ignore resvg
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

/** The folder into which the build puts the fonts of the pages, as a program that draws letters reads them. */
const fonts = join(__dirname, "..", "..", "..", "dist", "assets", "fonts");

const fontFiles = (): string[] => (existsSync(fonts) ? readdirSync(fonts).map((file) => join(fonts, file)) : []);

/** A picture in dots, twice as wide as its own width where nothing else is said, in the fonts of the pages, so that it looks the same anywhere; nothing of no picture. */
export async function pngOf(svg: string | undefined, zoom = 2): Promise<Buffer | undefined> {
  if (svg === undefined) return undefined;
  const files = fontFiles();
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { fontFiles: files, loadSystemFonts: files.length === 0, defaultFontFamily: "Inter" },
    logLevel: "off",
  });
  return image.asPng();
}
