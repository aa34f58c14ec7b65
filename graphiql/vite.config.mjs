import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { upstream } from "./upstream.mjs";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  logLevel: "warn",
  worker: { format: "es" },
  plugins: [upstream],
  build: {
    outDir: "../dist/graphiql",
    emptyOutDir: true,
    // The editor is one large chunk by nature.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // "use client" speaks to servers that render React; this page is drawn in the browser only.
      onLog: (level, log, next) => (log.code === "MODULE_LEVEL_DIRECTIVE" ? undefined : next(level, log)),
    },
  },
});
