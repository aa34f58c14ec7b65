import { createElement } from "preact";
import { renderToString } from "preact-render-to-string";
import { ChangedSince } from "../../src/atlas/parts/foot";

const revisions = (...checksums: string[]) => ({
  nodes: checksums.map((checksum, at) => ({ number: checksums.length - at, checksum })),
});
const about = { version: "2026.1.1", checksum: "b", committedAt: "2026-01-02T00:00:00Z", licence: "", cite: "" };

it.each([
  ["3", revisions("b", "b", "a"), ""],
  ["2", revisions("b", "b", "a"), ""],
  ["1", revisions("b", "b", "a"), "This link was made at revision 1. The facts have changed since"],
  ["1", revisions("b", "a", "b"), "The facts have changed since: this is the answer at revision 3."],
  ["7", revisions("b", "b", "b"), "made at revision 7. The facts have changed"],
  ["2", undefined, "made at revision 2. The facts have changed"],
  [null, undefined, ""],
])("tells of a link of revision %s whether the facts are others, by the checksums of %j", (asked, known, told) => {
  const its = { asked, about: { ...about, revision: 3, ...(known === undefined ? {} : { revisions: known }) } };
  const html = renderToString(createElement(ChangedSince, its));
  expect(told === "" ? html : html.includes(told)).toBe(told === "" ? "" : true);
});
