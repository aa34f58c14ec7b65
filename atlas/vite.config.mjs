// cspell:ignore wght
// What a browser is sent beside the pages that the server draws: style sheets with their fonts, and scripts; and the fonts again, for
// pictures that the server draws in dots.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import wawoff2 from "wawoff2";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The fonts as programs name them, by their folders. */
const fonts = { inter: "Inter", "source-serif-4": "Source Serif 4" };

/** The files of each font by the letters in them, and what the last letter of its name becomes there. */
const parts = { latin: "", "latin-ext": "a", vietnamese: "b", cyrillic: "c", "cyrillic-ext": "d", greek: "e" };

/**
 * Writes the fonts as TrueType, for what draws letters in dots reads no WOFF2; and which letters are in which file. What draws takes one
 * file of those with the same name, so each has a name of its own.
 */
const unpackFonts = {
  name: "unpack-fonts",
  async closeBundle() {
    const to = folder("../dist/assets/fonts");
    mkdirSync(to, { recursive: true });
    for (const [font, family] of Object.entries(fonts)) {
      const from = join(folder("../node_modules/@fontsource-variable"), font);
      for (const [part, last] of Object.entries(parts)) {
        const packed = readFileSync(join(from, "files", `${font}-${part}-wght-normal.woff2`));
        const unpacked = Buffer.from(await wawoff2.decompress(packed));
        writeFileSync(join(to, `${font}-${part}.ttf`), last === "" ? unpacked : renamed(unpacked, family, last));
      }
      const letters = JSON.parse(readFileSync(join(from, "unicode.json"), "utf8"));
      const kept = Object.entries(parts).map(([part, last]) => ({ part, last, letters: letters[part] }));
      writeFileSync(join(to, `${font}.json`), JSON.stringify({ family, parts: kept }));
    }
  },
};

/** A font in whose table of names the last letter of its name is another, wherever it stands there. */
function renamed(font, family, last) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = tables.find((at) => font.toString("latin1", at, at + 4) === "name");
  const [begin, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
  const names = font.subarray(begin, begin + length);
  // It is written in two bytes a letter, for Windows, and in one, for a Macintosh.
  for (const encoded of [Buffer.from(family, "utf16le").swap16(), Buffer.from(family, "latin1")])
    for (let at = names.indexOf(encoded); at !== -1; at = names.indexOf(encoded, at + 1))
      names[at + encoded.length - 1] = last.charCodeAt(0);
  return font;
}

export default defineConfig({
  root: folder("."),
  base: "./",
  logLevel: "warn",
  plugins: [unpackFonts],
  build: {
    outDir: "../dist/assets",
    emptyOutDir: true,
    assetsDir: ".",
    manifest: "manifest.json",
    rolldownOptions: { input: ["styles/atlas.css", "islands/touched.ts"] },
  },
});
