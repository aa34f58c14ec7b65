import { graphql } from "../operations";
import type { ProposalEvent, ProposalStepsFragment } from "../operations/graphql";
import type { Footnotes } from "../parts/footnotes";
import { sourceColumns } from "../parts/source";
import { Mark } from "../parts/sponsored";
import { Thing, Things } from "../parts/to";
import { tableOf } from "../table";
import { dateShown } from "../words";

/** What happened to a proposal, step by step. */
graphql(`
  fragment ProposalSteps on ProposalTimelineConnection {
    totalCount
    nodes {
      kind
      date
      summary
      stance
      outcome
      actors {
        id
        name
      }
      document {
        id
        symbol
      }
      paragraph {
        id
        ref
      }
      statement {
        id
      }
      citations {
        locator
        source {
          ...SourceNoted
        }
      }
    }
  }
`);

type Step = ProposalStepsFragment["nodes"][number];

/** What happened, as a reader says it. */
const events: Readonly<Record<ProposalEvent, string>> = {
  PUT_FORWARD: "put forward",
  SPONSORED: "sponsored",
  SET_DOWN: "set down",
  MENTIONED: "mentioned",
  RESOLUTION: "voted on",
  OUTCOME: "outcome",
  SPOKEN_ON: "spoken on",
};

/** Step by step, the earliest first. Those who joined one by one are told with those who put it forward. */
export function StepsShown({ of, notes }: { readonly of: ProposalStepsFragment; readonly notes: Footnotes }) {
  const steps = of.nodes.filter(({ kind }) => kind !== "SPONSORED" && kind !== "OUTCOME");
  if (steps.length === 0) return null;
  return (
    <>
      <h3>Step by step</h3>
      <ol class="steps">
        {steps.map((step) => (
          <li>
            {dateShown(step.date)}, {events[step.kind]} <Where of={step} />
            {step.kind === "PUT_FORWARD" && step.actors.length > 0 ? (
              <>
                by <Things of={step.actors} />
              </>
            ) : (
              step.summary
            )}
            <Mark of={sourcedOf(step)} notes={notes} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Where({ of: { paragraph, document } }: { readonly of: Step }) {
  if (paragraph !== null)
    return (
      <>
        in <Thing id={paragraph.id}>{paragraph.ref ?? document?.symbol ?? "a paragraph"}</Thing>:{" "}
      </>
    );
  if (document === null) return null;
  return (
    <>
      in <Thing id={document.id}>{document.symbol}</Thing>:{" "}
    </>
  );
}

const sourcedOf = ({ citations: [first] }: Step) => first ?? { locator: null, source: null };

/** What happened to a proposal, one step a row. */
export const eventsTable = (steps: readonly Step[]) =>
  tableOf<Step>(
    "steps",
    [
      { name: "date", title: "Date, as precise as its source", is: "date", of: ({ date }) => date },
      { name: "kind", title: "What happened", is: "string", of: ({ kind }) => kind },
      { name: "summary", title: "In our own words", is: "string", of: ({ summary }) => summary },
      { name: "actors", title: "Who did it", is: "string", of: ({ actors }) => actors.map(({ name }) => name) },
      { name: "stance", title: "Side that was taken", is: "string", of: ({ stance }) => stance },
      { name: "outcome", title: "What became of it there", is: "string", of: ({ outcome }) => outcome },
      {
        name: "document",
        title: "In which text",
        is: "string",
        of: ({ document, paragraph }) => paragraph?.ref ?? document?.symbol,
      },
      { name: "statement", title: "Id of the statement", is: "string", of: ({ statement }) => statement?.id },
      ...sourceColumns<Step>(sourcedOf),
    ],
    steps,
  );
