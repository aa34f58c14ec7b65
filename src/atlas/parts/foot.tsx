import type { AboutQuery } from "../operations/graphql";
import { dateShown } from "../words";
import type { Picture } from "../pictures/picture";
import { FilesOffered } from "./files-offered";
import { MistakeReported } from "./mistake-reported";
import { useHref } from "./to";
import { Verbatim } from "./verbatim";

type About = AboutQuery["dataset"];

/** What stands beneath a page: as of when, how to cite it, its files, the operation that it was made of, where to report a mistake. */
export function Foot(its: {
  readonly about: About | undefined;
  readonly path: string;
  readonly title: string;
  /** What stands in the address after `?`, with the mark. */
  readonly search: string;
  readonly operation: string;
  readonly variables: object;
  readonly hasTable: boolean;
  readonly pictures: readonly Picture[];
  /** Its whole address, as whoever reads it has it. */
  readonly url: string;
  /** Where a mistake is reported; undefined where nobody takes it. */
  readonly reports: string | undefined;
}) {
  const href = useHref();
  const { about, path, title, search, operation, variables, hasTable, pictures, url, reports } = its;
  const workshop = new URLSearchParams({ query: operation, variables: JSON.stringify(variables, null, 2) });
  return (
    <section aria-labelledby="about-page" class="about-page">
      <h2 id="about-page" class="unseen">
        About this page
      </h2>
      {about === undefined ? null : (
        <p>
          As of {dateShown(about.committedAt.slice(0, 10))}, revision {about.revision}.{" "}
          <span class="off-paper">
            {`?${remembering(search, about.revision)}` === search ? (
              "The address of this page"
            ) : (
              <a href={href(`${path}?${remembering(search, about.revision)}`)}>A link that says so</a>
            )}{" "}
            tells whoever opens it whether the facts have changed since.
          </span>
          <span class="on-paper">
            {url.replace(/\?.*/s, "")}?{remembering(search, about.revision)} says whether the facts have changed since.{" "}
            {about.cite}
          </span>
        </p>
      )}
      {operation === "" ? null : <FilesOffered path={path} search={search} hasTable={hasTable} pictures={pictures} />}
      {about === undefined ? null : (
        <details>
          <summary>Cite this</summary>
          <p class="citation">
            {title === "" ? null : `“${title}”, `}
            {url.replace(/\?.*/s, "")}?{remembering(search, about.revision)}, in: {about.cite}
          </p>
          <p class="note">
            Terms: {about.licence}
            {path === "/dataset" ? null : (
              <>
                {" "}
                BibTeX, and CSL for Zotero and others, stand at <a href={href("/dataset")}>the dataset</a>.
              </>
            )}
          </p>
        </details>
      )}
      {operation === "" ? null : (
        <details>
          <summary>The GraphQL of this page</summary>
          <Verbatim label="The operation" text={operation} />
          <Verbatim label="Its variables" text={JSON.stringify(variables, null, 2)} />
          <p>
            <a href={href(`/graphiql/?${workshop}`)}>Open it in GraphiQL</a> and change it.
          </p>
        </details>
      )}
      <MistakeReported url={url} about={about} variables={variables} to={reports} />
    </section>
  );
}

/** The query of an address with the revision at which it was read. */
function remembering(search: string, revision: number): string {
  const query = new URLSearchParams(search);
  query.set("revision", String(revision));
  return query.toString();
}

/** What is said above a page whose address was written at a revision with other facts; nothing where it was not. */
export function ChangedSince({ asked, about }: { readonly asked: string | null; readonly about: About | undefined }) {
  if (asked === null || about === undefined || isAsAt(Number(asked), about)) return null;
  return (
    <p class="away" role="status">
      This link was made at revision {asked}. The facts have changed since: this is the answer at revision{" "}
      {about.revision}.
    </p>
  );
}

/** Whether the facts are as they were at a revision: none has come since but those that only wrote the same facts anew. */
function isAsAt(asked: number, { revision, checksum, revisions }: About): boolean {
  const since = (revisions?.nodes ?? []).filter(({ number }) => number >= asked);
  return (
    asked === revision ||
    (since.some(({ number }) => number === asked) && since.every((one) => one.checksum === checksum))
  );
}
