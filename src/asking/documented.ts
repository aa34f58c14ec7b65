import { meaningOf } from "../graph/vocabulary";
import { stateWords } from "../questions/question";
import { stateNouns } from "../questions/words/adjective.phrase";
import { joinWords } from "./small-words";
import { patterns } from "./elsewhere";
import { longestQuestion } from "./limits";
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
  return `${[head, ...clauses, joined, joins.join("\n"), elsewhere, ...kinds].join("\n\n")}\n`;
}

const head = `# Questions in words

What \`ask(question:)\` understands. It is written from the phrases in \`src/**/*.phrase.ts\` by \`npm run schema\`: whatever says a clause also reads it,
so every sentence of \`states(where:)\` is read back as the same question. A question has at most ${longestQuestion} letters; case, accents, and British or American
spelling do not matter; a letter may be wrong in a word of five letters or more, two in one of nine; any usual name of anything will do.

How to read the lists: \`|\` stands between ways to say the same, of which the first is what the API says itself; \`/\` between different things;
\`[…]\` may be left out; \`‹…›\` is a name or a number. Clauses follow after "which states", "who", "how many states" or nothing at all.
What is left out is taken from the clause before: *opposed gender language and the treaty*, *voted yes on 77/37 but no on 78/16*.
What could not be read is told in \`unread\`, each piece with its place.`;

const joined = `# Between clauses

\`and\` binds before \`or\`; the other way is offered where both stand in a question. A comma before \`and\` or \`or\` ends a list, and \`but\` joins last.`;

const elsewhere = `# What leads to a page

Questions that states alone do not answer: \`elsewhere\` says what is asked, and the page that answers it.`;

const listed = (forms: readonly string[]): string => forms.map((form) => `\`${form}\``).join(", ");

/** The different things of a shape, each a line; its ways to say the same in one. */
function formsOf(shape: string): string {
  const lines = shape.split("\n").map((line) => `- \`${withoutNouns(line.trim().split(" | ")).join(" | ")}\``);
  return [...new Set(lines)].join("\n");
}

/** Forms without those that only add "states" or the like to another one. */
const withoutNouns = (forms: readonly string[]): readonly string[] =>
  forms.filter(
    (form) => !stateNouns.some((noun) => form.endsWith(` ${noun}`) && forms.includes(form.slice(0, -noun.length - 1))),
  );
