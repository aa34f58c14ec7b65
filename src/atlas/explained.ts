import { type GlossaryEntry, anchorOf, glossary } from "../phrases/glossary";

/** A page's text with the words of the field marked where each first stands. */
export interface Explained {
  readonly html: string;
  /** The words that stand in it, in that order. */
  readonly words: readonly GlossaryEntry[];
}

/** In these nothing is marked: they lead somewhere already, or are no running text. */
const leftAlone = new Set([
  "a",
  "h1",
  "h2",
  "h3",
  "code",
  "pre",
  "button",
  "label",
  "option",
  "summary",
  "caption",
  "th",
  "dt",
  "q",
]);

const byForm = new Map(glossary.flatMap((entry) => entry.forms.map((form) => [form, entry] as const)));

/** The longer forms first, so that "open-ended working group" is not read as less. */
const forms = new RegExp(
  `(?<![\\w/-])(?:${[...byForm.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\w-])`,
  "g",
);

/** Marks each word of the field where it first stands in the running text of a page that is drawn, as a link to its explanation. */
export function explained(html: string): Explained {
  const words: GlossaryEntry[] = [];
  const open: string[] = [];
  const parts = html.split(/(<[^>]*>)/).map((part) => {
    if (part.startsWith("<")) {
      follow(open, part);
      return part;
    }
    if (open.some((tag) => leftAlone.has(tag))) return part;
    return part.replace(forms, (form) => {
      const entry = byForm.get(form);
      if (entry === undefined || words.includes(entry)) return form;
      words.push(entry);
      return `<a class="term" href="#${anchorOf(entry)}">${form}</a>`;
    });
  });
  return { html: parts.join(""), words };
}

/** Keeps which elements are open after a tag; one that is closed takes those within it along. */
function follow(open: string[], tag: string): void {
  const [, closing, name = ""] = /^<(\/?)([a-z][\w-]*)/.exec(tag) ?? [];
  if (name === "" || tag.endsWith("/>")) return;
  if (closing === "") open.push(name);
  else open.length = Math.max(0, open.lastIndexOf(name));
}
