import { meaningOf } from "../graph/vocabulary";
import { stateWords } from "../questions/question";
import { stateNouns } from "../questions/words/adjective.phrase";
import { joinWords } from "./states/small-words";
import { frames } from "./gist/frames";
import type { Frame } from "./gist/gist-frames";
import { gistWords } from "./gist/gist-words";
import { patterns } from "./patterns/patterns";
import { longestQuestion } from "./limits";
import { shortShape } from "./short-shape";
import { QuestionKind } from "./question-kind";

/** The text of `docs/questions-in-words.md`: what a question in words may say, from the phrases themselves. */
export function questionsInWords(): string {
  const clauses = Object.entries(stateWords).map(([word, { phrase }]) => `## ${word}\n\n${formsOf(phrase.shape)}`);
  const joins = Object.entries(joinWords).map(([join, forms]) => `- **${join}**: ${listed(forms)}`);
  const { words: meanings } = meaningOf(QuestionKind);
  const kinds = Object.keys(QuestionKind).flatMap((kind) => {
    const own = patterns.filter((one) => one.kind === kind).map(({ phrase }) => formsOf(phrase.shape));
    return own.length === 0 ? [] : [`## ${kind}\n\n${meanings[kind] ?? ""}\n\n${own.join("\n\n")}`];
  });
  const words = Object.entries(gistWords).map(([word, its]) => `- **${word}**: ${listed(its)}`);
  const whole = frames.map((frame) => `- ${frameSaid(frame)}`);
  return `${[head, ...clauses, joined, joins.join("\n"), elsewhere, ...kinds, byGist, whole.join("\n"), gistHead, words.join("\n")].join("\n\n")}\n`;
}

const head = `# Questions in words

What \`ask(question:)\` understands. It is written from the phrases in \`src/**/*.phrase.ts\` by \`npm run schema\`: whatever says a clause also reads it,
so every sentence of \`states(where:)\` is read back as the same question. A question has at most ${longestQuestion} letters; case, accents, and British or American
spelling do not matter; a letter may be wrong in a word of five letters or more, two in one of nine; any usual name of anything will do.

How to read the lists: \`|\` stands between ways to say the same, of which the first is what the API says itself, and \`… 9 more\` for nine that are alike; \`/\` between different things;
\`[…]\` may be left out; \`‹…›\` is a name or a number. Clauses follow after "which states", "who", "how many states" or nothing at all.
What is left out is taken from the clause before: *opposed gender language and the treaty*, *voted yes on 77/37 but no on 78/16*.
What could not be read is told in \`unread\`, each piece with its place.`;

const joined = `# Between clauses

\`and\` binds before \`or\`; the other way is offered where both stand in a question. A comma before \`and\` or \`or\` ends a list, and \`but\` joins last.`;

const elsewhere = `# What leads to a page

Questions that states alone do not answer: \`elsewhere\` says what is asked, and the page that answers it.`;

const byGist = `# By what stands in it

Where no phrase reads a question whole, it is read by what stands in it, in whatever order, if each of its words means something: what it names, a time, and
words of the groups below. Each line says what must stand in it (\`/\` between groups of which one will do), what is named, and what may stand beside; words that are known by no name are looked for as they stand where the line says so.`;

const gistHead = `The groups of words:`;

/** What a frame is made of, as the document shows it. */
function frameSaid({ kind, needs, may, places, timed, withWords }: Frame): string {
  const named = places.map(({ of, ...one }) => {
    const said = `‹${of.join(" or ").toLowerCase()}›`;
    return "needed" in one ? said : `[${said}]`;
  });
  const must = needs.map((some) => `**${some.join(" / ")}**`);
  const beside = [...may, ...(timed ? ["a time"] : []), ...(withWords ? ["words known by no name"] : [])];
  return `\`${kind}\`: ${[...named.map((one) => `\`${one}\``), ...must].join(" + ")}${beside.length === 0 ? "" : `; beside it ${beside.join(", ")}`}`;
}

const listed = (forms: readonly string[]): string => forms.map((form) => `\`${form}\``).join(", ");

/** The different things of a shape, each a line; its ways to say the same in one. */
function formsOf(shape: string): string {
  const lines = shape
    .split("\n")
    .map((line) => `- \`${shortShape(withoutNouns(line.trim().split(" | ")).join(" | "))}\``);
  return [...new Set(lines)].join("\n");
}

/** Forms without those that only add "states" or the like to another one. */
const withoutNouns = (forms: readonly string[]): readonly string[] =>
  forms.filter(
    (form) => !stateNouns.some((noun) => form.endsWith(` ${noun}`) && forms.includes(form.slice(0, -noun.length - 1))),
  );
