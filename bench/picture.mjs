// Draws the ratios of the operations as bars, from the data file into an SVG file: node bench/picture.mjs docs/bench.json docs/bench.svg
import { readFileSync, writeFileSync } from "node:fs";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

const [from, to] = process.argv.slice(2);
const { results, taken } = JSON.parse(readFileSync(from, "utf8"));
const ratios = results.filter(({ line }) => line === "operations");
const { document } = parseHTML("<html><body></body></html>");

const figures = ratios.map(({ figure }) => figure);
const domain = [Math.min(0.4, ...figures) * 0.8, Math.max(10, ...figures) * 1.1];
const ticks = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 50].filter((tick) => tick > domain[0] && tick < domain[1]);
const written = {
  y: "name",
  x: "figure",
  text: ({ figure }) => figure.toFixed(2),
  stroke: "white",
  strokeWidth: 4,
  fill: "#1a1a1a",
};

const width = 960;
const marginLeft = 390;
const chart = Plot.plot({
  document,
  width,
  marginLeft,
  marginTop: 62,
  marginRight: 60,
  height: 100 + 24 * Math.max(1, ratios.length),
  style: { fontFamily: "system-ui, sans-serif", fontSize: "13px", background: "white", color: "#1a1a1a" },
  x: { type: "log", domain, label: null, grid: true, ticks, tickSize: 0, tickFormat: (ratio) => `${ratio}×` },
  y: { label: null, domain: ratios.map(({ name }) => name), padding: 0.35, tickSize: 0 },
  marks: [
    Plot.ruleX([1], { stroke: "#1a1a1a" }),
    Plot.ruleX([2], { stroke: "#1a1a1a", strokeDasharray: "4 3" }),
    Plot.barX(ratios, {
      x1: 1,
      x2: "figure",
      y: "name",
      fill: ({ figure }) => (figure >= 2 ? "#2a6f97" : figure >= 1 ? "#8fb8cf" : "#c1666b"),
    }),
    Plot.text(ratios, { ...written, textAnchor: "start", dx: 5, filter: ({ figure }) => figure >= 1 }),
    Plot.text(ratios, { ...written, textAnchor: "end", dx: -5, filter: ({ figure }) => figure < 1 }),
    Plot.text([`How many times as fast as @neo4j/graphql on the same database, ${taken}`], {
      frameAnchor: "top-left",
      dx: -marginLeft + 8,
      dy: -46,
      fontWeight: "bold",
      fontSize: 15,
    }),
    Plot.text(["medians of one run, asked in turn; the dashed line, twice as fast, is the target"], {
      frameAnchor: "top-left",
      dx: -marginLeft + 8,
      dy: -26,
    }),
  ],
});
chart.setAttribute("xmlns", "http://www.w3.org/2000/svg");
writeFileSync(to, `${chart.outerHTML}\n`);
