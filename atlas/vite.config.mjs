// What a browser is sent beside the pages that the server draws: style sheets with their fonts, and scripts.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  logLevel: "warn",
  build: {
    outDir: "../dist/assets",
    emptyOutDir: true,
    assetsDir: ".",
    manifest: "manifest.json",
    rolldownOptions: { input: ["styles/atlas.css", "islands/touched.ts"] },
  },
});
