import { type Field, type Fields, type Kind, type Tie, isTie } from "../graph/kind";
import { type Meaning, type Vocabulary, meaningOf } from "../graph/vocabulary";
import { kinds, ties } from "../kinds";
import { derivedFields } from "../writing/derived";

/** The text of `docs/data-dictionary.md`: every kind, every field, every edge of the graph, from the kinds themselves. */
export function dictionaryText(): string {
  const chapters = [...kinds.map(chapterOfKind), edges, ...ties.map(chapterOfTie), words, ...vocabularyChapters("##")];
  return `${[head, ...chapters, ending].join("\n\n")}\n`;
}

const head = `# Data dictionary

What the graph holds: kinds of things, then the edges that know something of their own. It is written from the kinds in \`src/**/*.kind.ts\`
by \`npm run schema\`. The fields are those of the files in \`seed/\` and, by the same names, the properties in the graph.

- A **date** is as precise as its source: \`2023\`, \`2023-07\`, \`2023-07-25\`, or a span with \`/\` between. The graph keeps its first and last day beside it, as \`<field>First\` and \`<field>Last\`.
- A **reference** names another thing by its key; in the graph it is an edge of the type given. A **list of parts** is told inside this thing; each part is a thing or an edge of its own.
- **source** and **locator** are the footnote: who says so, and the place in it. Where there are several, both are lists of one length.`;

const edges = `# Edges

Each is one assertion, with its footnote where it has one; \`from\` and \`to\` are the fields that name its ends.`;

const words = `# Words

What each word means, where a field takes only certain words. They are the enumerations of the API too.`;

const ending = `# Revisions

Every load adds a \`Revision\`: \`number\`, \`at\` (ISO time in UTC), \`by\`, \`message\`, \`checksum\` (SHA-256 of what was loaded), \`release\` (which release of the dataset that is, as JSON), \`format\`, \`sums\`
(a checksum for each label and each type of edge, as JSON) and \`changed\` (those of which it changed anything). While a load is being made
visible, a node \`Commit\` stands beside them, with the number Infinity: who reads waits until it is gone. Every
node and edge has an \`origin\`, which says where it came from. Every thing also has \`folded\`: its searched texts in plain words;
and, where it has a name, \`sortName\`: the name in plain words, by which lists are sorted. The one node \`Lock\` is no thing: it is
what one load waits for while another one writes.`;

function chapterOfKind(kind: Kind): string {
  return [
    `## ${kind.label}`,
    `${kind.about} Known by \`${kind.key}\`.`,
    table(kind.fields),
    ...workedOut(kind.label),
  ].join("\n\n");
}

/** What is worked out of a label or a type of edge when it is loaded. */
function workedOut(name: string): string[] {
  const derived = derivedFields[name];
  return derived === undefined ? [] : ["Worked out when it is loaded:", table(derived)];
}

function chapterOfTie({ type, about, from, to, key, fields }: Tie): string {
  const ends = (side: Tie["from"]) =>
    Object.entries(side)
      .map(([field, { label }]) => `\`${field}\` (${label})`)
      .join(", ");
  const parts = [
    `## ${type}: ${Object.values(from)
      .map(({ label }) => label)
      .join(", ")} to ${Object.values(to)
      .map(({ label }) => label)
      .join(", ")}`,
    `${about} From ${ends(from)} to ${ends(to)}. It stands once for each ${key.map((field) => `\`${field}\``).join(", ")}.`,
  ];
  return [...parts, table(fields), ...workedOut(type)].join("\n\n");
}

/** The vocabularies that the kinds and edges use, each once, in order of name. */
function vocabularies(): Meaning[] {
  const used = [...kinds, ...ties].flatMap(({ fields }) =>
    Object.values<Field>(fields).flatMap((field): Vocabulary[] => ("vocabulary" in field ? [field.vocabulary] : [])),
  );
  return [...new Set(used)].map(meaningOf).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What each word of each vocabulary means, a chapter a vocabulary, under headings of this level. */
export const vocabularyChapters = (level: "##" | "###"): string[] =>
  vocabularies().map((meaning) => chapterOfWords(meaning, level));

function chapterOfWords({ name, about, words: meanings }: Meaning, level: string): string {
  const rows = Object.entries(meanings).map(([word, meaning]) => `| \`${word}\` | ${cell(meaning)} |`);
  return [`${level} ${name}`, about, ["| word | meaning |", "| --- | --- |", ...rows].join("\n")].join("\n\n");
}

function table(fields: Fields): string {
  const rows = Object.entries(fields).map(
    ([field, what]) =>
      `| \`${field}\` | ${shapeOf(what)} | ${"required" in what && what.required ? "yes" : ""} | ${cell(what.about)} |`,
  );
  return ["| field | what it is | required | about |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** What may stand in a field, in words. */
function shapeOf(what: Field): string {
  switch (what.is) {
    case "reference": {
      const way = what.direction === "to" ? `\`-[:${what.type}]->\`` : `\`<-[:${what.type}]-\``;
      const labels = what
        .kinds()
        .map(({ label }) => label)
        .join(" or ");
      return `${what.many === true ? "references" : "reference"} ${way} ${labels}`;
    }
    case "parts": {
      const part = what.of();
      return `list of parts: ${isTie(part) ? `edges ${part.type}` : part.label}`;
    }
    case "word":
    case "words":
      return `${what.is === "word" ? "one of" : "some of"} ${Object.keys(what.vocabulary ?? {})
        .map((one) => `\`${one}\``)
        .join(", ")}`;
    default:
      return shapes[what.is];
  }
}

const shapes = {
  text: "text",
  texts: "list of texts",
  span: "date",
  flag: "true, or left out",
  whole: "whole number",
  data: "expression",
  source: "id of a Source, or several",
  locator: "text, or several",
} as const;
