import type { ParagraphInShortFragment } from "../operations/graphql";
import { Thing, Things } from "./to";

/** How a paragraph is called within its document: by its number, else by our own id. */
export const numberOf = ({ number, key }: { readonly number: string | null; readonly key: string }): string =>
  number ?? `unnumbered (${key})`;

/** Whether a summary is no more than how the text itself begins, as where nobody has said anything of it. */
const begins = (text: string | null, summary: string | null): boolean =>
  text?.replace(/\s+/g, " ").startsWith((summary ?? "").replace(/ ?…$/, "").replace(/\s+/g, " ")) ?? false;

/** A paragraph in its document. */
export function ParagraphInShort({ of }: { readonly of: ParagraphInShortFragment }) {
  const { id, key, number, section, summary, text, footnotes, topics, norms } = of;
  const about = [...topics.nodes, ...norms.nodes.map(({ id: its, code }) => ({ id: its, name: `norm (${code})` }))];
  return (
    <li id={key}>
      <p>
        <Thing id={id}>{numberOf({ number, key })}</Thing>
        {section === null ? "" : `, ${section}`}
        {":"}
        {begins(text, summary) ? null : ` ${summary}`}
      </p>
      {text === null ? null : <blockquote>{text}</blockquote>}
      {footnotes.length === 0 ? null : <p class="note">Its footnotes: {footnotes.join(" ")}</p>}
      {about.length === 0 ? null : (
        <p class="note">
          On <Things of={about} />
        </p>
      )}
    </li>
  );
}
