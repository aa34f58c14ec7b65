import type { AboutQuery } from "../operations/graphql";
import { Verbatim } from "./verbatim";

/** What whoever finds a mistake sends, to whom, and where on this page it was found. */
export function MistakeReported({
  url,
  about,
  variables,
  to,
}: {
  readonly url: string;
  readonly about: AboutQuery["dataset"] | undefined;
  readonly variables: object;
  readonly to: string | undefined;
}) {
  const found = [
    `Page: ${url}`,
    ...(about === undefined ? [] : [`Dataset: ${about.version}, revision ${about.revision}, ${about.checksum}`]),
    ...(Object.keys(variables).length === 0 ? [] : [`Asked with: ${JSON.stringify(variables)}`]),
  ];
  const report = [...found, "", "What it says:", "", "What is so, and which document says it, at which place:", ""];
  return (
    <details>
      <summary>Report a mistake</summary>
      <p>
        {to === undefined ? (
          "Fill this in and send it to whoever runs this server. "
        ) : (
          <>
            Fill this in and <a href={placeOf(to, report.join("\n"))}>send it</a>.{" "}
          </>
        )}
        A fact is changed where a document says otherwise, so name the document and the place in it.
      </p>
      <Verbatim label="The report" text={report.join("\n")} />
    </details>
  );
}

/** An address of mail takes the report with it. */
const placeOf = (to: string, report: string): string =>
  to.startsWith("mailto:")
    ? `${to}?subject=${encodeURIComponent("A mistake in Acquis")}&body=${encodeURIComponent(report)}`
    : to;
