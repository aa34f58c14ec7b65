import type { Address } from "../address";
import { goesOn } from "../page";
import { Pager } from "../parts/list-shown";
import { QuestionBox } from "../parts/question-box";
import { Thing, To } from "../parts/to";
import { counted } from "../words";
import { foundAs, searchTypes } from "../words-of-search";
import type { Found } from "./search.table";

const [asTyped, hasAll] = [3, 1]; // From these scores on a thing has all the words as they were typed, or at all.

/** What a search found, with its kinds as filters. */
export function FoundShown(its: { readonly of: Found; readonly query: string; readonly address: Address }) {
  const { of, query, address } = its;
  const best = of.edges[0]?.score ?? 0;
  const [isFurther, isQuestion] = [address.query.has("after"), address.query.has("question")];
  return (
    <>
      <h1>{query}</h1>
      {isQuestion ? (
        <p class="away" role="status">
          This could not be read as a question; below is what has some of its words, and{" "}
          <a href="#ask-instead">how to ask</a>.
        </p>
      ) : null}
      <p class="answer">
        {of.totalCount === 0
          ? "Nothing on record has these words."
          : best < hasAll && !isFurther
            ? `The nearest ${counted(of.totalCount, "thing")} with some of these words.`
            : `${counted(of.totalCount, "thing")} found by ${/\s/.test(query.trim()) ? "these words" : "this word"}.`}
      </p>
      {of.totalCount > 0 && best < asTyped && !isFurther && !isQuestion ? <Meant of={of} /> : null}
      <Facets of={of.facets} query={query} address={address} />
      <ol class="results">
        {of.edges.map((edge) => (
          <OneFound of={edge} />
        ))}
      </ol>
      <Pager address={address} next={goesOn(of)} />
      <HowToAsk query={query} />
    </>
  );
}

/** What may have been meant, where nothing has the words as they were typed. */
function Meant({ of }: { readonly of: Found }) {
  return (
    <p class="away">
      Nothing has just these words as they were typed. Did you mean{" "}
      {of.edges.slice(0, 3).map(({ node, title }, index) => (
        <>
          {index === 0 ? "" : " or "}
          <Thing id={node.id}>{title}</Thing>
        </>
      ))}
      ?
    </p>
  );
}

function Facets(its: { readonly of: Found["facets"]; readonly query: string; readonly address: Address }) {
  const { of, query, address } = its;
  if (of.length < 2) return null;
  const chosen = address.query.get("type");
  const path = (type?: string) =>
    `/search?${new URLSearchParams({ q: query, ...(type === undefined ? {} : { type }) })}`;
  return (
    <nav aria-label="Kinds of things found">
      <ul class="facets">
        <li>{chosen === null ? <span aria-current="true">all kinds</span> : <To path={path()}>all kinds</To>}</li>
        {of.map(({ type, count }) => (
          <li>
            {chosen === type ? (
              <span aria-current="true">
                {searchTypes[type]} ({count})
              </span>
            ) : (
              <To path={path(type)}>
                {searchTypes[type]} ({count})
              </To>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OneFound({ of: { node, title, type, excerpt } }: { readonly of: Found["edges"][number] }) {
  return (
    <li>
      <h2 class="small">
        <Thing id={node.id}>{title}</Thing>
      </h2>
      <p class="note">{foundAs[type]}</p>
      {excerpt === null || excerpt.text === title ? null : (
        <p>
          <Marked text={excerpt.text} matches={excerpt.matches} />
        </p>
      )}
    </li>
  );
}

/** A text with what was sought marked in it. */
function Marked(its: { readonly text: string; readonly matches: readonly { start: number; end: number }[] }) {
  const { text, matches } = its;
  const ends = [0, ...matches.map(({ end }) => end)];
  return (
    <>
      {matches.map(({ start, end }, index) => (
        <>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

/** How to ask a question, for whoever was led here by one that could not be read. */
function HowToAsk({ query }: { readonly query: string }) {
  return (
    <section aria-labelledby="ask-instead">
      <h2 id="ask-instead">Was this a question?</h2>
      <p>
        What cannot be read as a question is sought as words. A question names who, what and when: “which states opposed
        gender language in 2023”, “how did Kenya vote on the PoA”, “what did Russia say about ransomware”.
      </p>
      <QuestionBox large question={query} />
    </section>
  );
}

/** What to do where nothing was asked for. */
export function NothingSought() {
  return (
    <>
      <h1>Search</h1>
      <p class="lead">Any word, a name in any usual spelling, or the symbol of a document finds what is on record.</p>
      <QuestionBox large />
    </>
  );
}
