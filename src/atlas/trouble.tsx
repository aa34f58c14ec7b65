import type { ComponentChildren } from "preact";
import type { Address } from "./address";
import type { PageAnswered } from "./page";
import { QuestionBox } from "./parts/question-box";
import { To } from "./parts/to";

/** A page in the place of the one that was wanted, which says what to do instead. */
interface TroubleShown {
  readonly status: number;
  readonly title: string;
  readonly main: ComponentChildren;
}

/** The statuses of those errors that are not the asker's. */
const statuses: Readonly<Record<string, number>> = {
  DATABASE_UNAVAILABLE: 503,
  DATABASE_TIMEOUT: 503,
  INTERNAL_SERVER_ERROR: 500,
  UNKNOWN_NAME: 404,
};

/** What is shown where nothing could be answered. */
export function troubleOf({ errors }: PageAnswered, address: Address): TroubleShown {
  const [error] = errors;
  if (error === undefined) return nothingAt(address.path.slice(0, 200));
  const status = statuses[error.code] ?? 400;
  const title =
    status === 404
      ? "Nothing has this name"
      : status >= 500
        ? "This cannot be answered just now"
        : "This cannot be asked so";
  return {
    status,
    title,
    main: (
      <>
        <h1>{title}</h1>
        <p class="lead">{error.message}</p>
        {error.suggestions.length === 0 ? null : (
          <Suggestions of={error.suggestions} error={error.message} address={address} />
        )}
        {status >= 500 ? (
          <p>
            Load this page again in a minute. <To path="/health/ready">/health/ready</To> turns green when it is back.
          </p>
        ) : (
          <QuestionBox large />
        )}
      </>
    ),
  };
}

/** The same page of what may have been meant, whether its path named that or a word of its query; a suggestion is a key, and behind a comma what it is. */
function Suggestions({
  of,
  error,
  address,
}: {
  readonly of: readonly string[];
  readonly error: string;
  readonly address: Address;
}) {
  const { path, query } = address;
  const [word] = [...query].find(([, value]) => value.trim() !== "" && error.includes(value.trim())) ?? [];
  const folder = path.split("/")[1] ?? "";
  const other = (key: string) =>
    word === undefined
      ? `/${folder}/${encodeURIComponent(key)}`
      : `${path}?${new URLSearchParams([...query].map(([its, value]) => [its, its === word ? key : value]))}`;
  return (
    <ul>
      {of.map((suggestion) => {
        const [key = suggestion, what] = suggestion.split(/, (.*)/s);
        return (
          <li>
            <To path={other(key)}>{what ?? key}</To>
          </li>
        );
      })}
    </ul>
  );
}

/** What is shown at an address at which nothing stands. */
export const nothingAt = (asked: string): TroubleShown => ({
  status: 404,
  title: "Nothing at this address",
  main: (
    <>
      <h1>There is nothing at this address</h1>
      <p class="lead">
        Nothing answers <code>{asked}</code>. This is Acquis, a knowledge graph of who stands where on the norms of
        cyberspace, with the evidence attached to every answer. Ask for what you look for by its name, or begin at{" "}
        <To path="/">the start page</To>.
      </p>
      <QuestionBox large />
    </>
  ),
});
