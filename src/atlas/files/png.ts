// cspell:ignore resvg
import { renderAsync } from "@resvg/resvg-js";
import { lettered } from "./letters";

/** A picture in dots, twice as wide as its own width where nothing else is said, in the fonts of the pages, so that it looks the same anywhere; nothing of no picture. */
export async function pngOf(svg: string | undefined, zoom = 2): Promise<Buffer | undefined> {
  if (svg === undefined) return undefined;
  const { svg: written, fontFiles, isBeyond } = lettered(svg);
  const image = await renderAsync(written, {
    fitTo: { mode: "zoom", value: zoom },
    // Letters that the fonts of the pages lack are drawn in whatever the system has.
    font: { fontFiles: [...fontFiles], loadSystemFonts: isBeyond, defaultFontFamily: "Inter" },
    logLevel: "off",
  });
  return image.asPng();
}
