import { createElement } from "preact";
import { renderToString } from "preact-render-to-string";
import { MistakeReported } from "../../src/atlas/parts/mistake-reported";
import { settings } from "../../src/settings";
import { textOf } from "./reader";

const about = {
  version: "2026.11.1",
  revision: 7,
  checksum: "sha256:ab",
  committedAt: "2026-11-26T00:00:00Z",
  licence: "",
  cite: "",
};
const url = "https://acquis.example.org/states/FRA?topic=poa&x=1";

/** What stands at the foot of a page about France for whoever finds a mistake there. */
const told = (to?: string): string =>
  renderToString(createElement(MistakeReported, { url, about, variables: { state: "FRA" }, to }));

it("gives a report to be filled in, that says where the mistake stands and at which revision", () => {
  const text = textOf(told());
  expect(text).toContain(`Page: ${url}`);
  expect(text).toContain("Dataset: 2026.11.1, revision 7, sha256:ab");
  expect(text).toContain('Asked with: {"state":"FRA"}');
  expect(text).toContain("send it to whoever runs this server");
});

it("sends the report with a letter, where mistakes are reported by mail", () => {
  const to = settings({ REPORTS_TO: "mistakes@example.org" }).reports;
  const [, href = ""] = /href="([^"]+)"/.exec(told(to)) ?? [];
  const letter = new URL(href.replaceAll("&amp;", "&"));
  expect(letter.href).toMatch(/^mailto:mistakes@example\.org\?/);
  expect(letter.searchParams.get("body")).toContain(`Page: ${url}\nDataset: 2026.11.1, revision 7`);
});

it("leads to the page where mistakes are reported", () => {
  const { reports } = settings({ REPORTS_TO: "https://example.org/report" });
  expect(told(reports)).toContain('<a href="https://example.org/report">send it</a>');
});
