// cspell:ignore wght
// What a browser is sent beside the pages that the server draws: style sheets with their fonts, and scripts; and the fonts again, for
// pictures that the server draws in dots.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import wawoff2 from "wawoff2";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

const fonts = {
  "inter.ttf": "inter/files/inter-latin-wght-normal.woff2",
  "inter-ext.ttf": "inter/files/inter-latin-ext-wght-normal.woff2",
  "source-serif-4.ttf": "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  "source-serif-4-ext.ttf": "source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
};

/** Writes the fonts as TrueType: what draws letters in dots reads no WOFF2. */
const unpackFonts = {
  name: "unpack-fonts",
  async closeBundle() {
    const to = folder("../dist/assets/fonts");
    mkdirSync(to, { recursive: true });
    for (const [name, from] of Object.entries(fonts))
      writeFileSync(
        join(to, name),
        await wawoff2.decompress(readFileSync(join(folder("../node_modules/@fontsource-variable"), from))),
      );
  },
};

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
