import { explained } from "../../src/atlas/explained";
import { anchorOf, glossary } from "../../src/phrases/glossary";

const marked = ({ html }: { html: string }): string[] =>
  [...html.matchAll(/<a class="term" href="#([^"]+)">([^<]+)<\/a>/g)].map(([, to, form]) => `${form} -> ${to}`);

it("marks a word of the field where it first stands, by the longest form that it has there", () => {
  const found = explained("<p>The open-ended working group, or OEWG, spoke of a norm and of norms.</p>");
  expect(marked(found)).toEqual(["open-ended working group -> word-oewg", "norm -> word-norm"]);
  expect(found.words.map(({ word }) => word)).toEqual(["OEWG", "norm"]);
});

it("marks nothing in a heading, in a link, in code or within another word", () => {
  const html = '<h1>The PoA</h1><a href="x">the <b>PoA</b></a><code>PoA</code><p>PoAs, sub-norm<br/>A/PoA</p>';
  expect(explained(html)).toEqual({ html, words: [] });
});

it("goes on after what it leaves alone", () => {
  expect(marked(explained('<a href="x">PoA<img src="y"></a><input/><p>the PoA</p>'))).toEqual(["PoA -> word-poa"]);
});

it("explains each word once, in whole sentences, and none by a form of another", () => {
  const forms = glossary.flatMap((entry) => entry.forms);
  expect(new Set(forms).size).toBe(forms.length);
  expect(new Set(glossary.map(anchorOf)).size).toBe(glossary.length);
  for (const { means } of glossary) expect(means).toMatch(/^[A-Z].*\.$/s);
});
