import { createElement } from "preact";
import { renderToString } from "preact-render-to-string";
import { ParagraphInShort } from "../../src/atlas/parts/paragraph-shown";
import { StateLead } from "../../src/atlas/pages/state.said";
import { textOf } from "./reader";

const paragraph = {
  id: "Paragraph:1",
  key: "V/79/1#1",
  number: "1",
  section: "Fog",
  status: null,
  summary: "States should …",
  text: "States should\nwait.",
  footnotes: ["See V/78/9."],
  topics: { nodes: [] },
  norms: { nodes: [] },
};

it.each([
  [{}, "1, Fog: States should wait. Its footnotes: See V/78/9."],
  [{ summary: "Asks for patience." }, "1, Fog: Asks for patience. States should wait. Its footnotes: See V/78/9."],
  [{ text: null, footnotes: [] }, "1, Fog: States should …"],
])("shows a paragraph once where its summary is only how its text begins (%j)", (other, shown) => {
  expect(
    textOf(renderToString(createElement(ParagraphInShort, { of: { ...paragraph, ...other } as never }))).trim(),
  ).toBe(shown);
});

it.each([
  [{ status: "MEMBER", admitted: "1945-10-24", ended: null }, "Member since 24 October 1945"],
  [{ status: "OBSERVER", admitted: null, ended: null }, "Status observer, without a vote"],
  [
    { status: "FORMER", admitted: "1945-10-24", ended: "1992-12-31" },
    "Status a state of the past: a member from 24 October 1945 to 31 December 1992",
  ],
])("says what a state is at the United Nations (%j)", (state, shown) => {
  expect(textOf(renderToString(createElement(StateLead, { of: state as never })))).toContain(shown);
});
