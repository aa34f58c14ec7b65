import type { SaidOfItFragment, StepOfLineageFragment } from "../operations/graphql";
import { numberOf } from "../parts/paragraph-shown";
import { Thing } from "../parts/to";
import type { Station } from "../pictures/passage-station";
import type { Voice } from "../pictures/passage-strip";
import { placeOf } from "../places";
import { tableOf } from "../table";
import { dateShown } from "../words";
import { stateInWords } from "../words-of-texts";

/** How a station of a passage is called, and of when it is. */
function stationOf({ subject }: StepOfLineageFragment): {
  readonly name: string;
  readonly title: string;
  readonly date: string | null;
} {
  switch (subject.__typename) {
    case "Report":
    case "Resolution":
      return { name: subject.symbol, title: subject.title, date: subject.date };
    case "Paragraph":
      return { name: `${subject.document.symbol}, ${numberOf(subject)}`, title: "", date: subject.document.date };
    case "Meeting":
    case "Proposal":
      return { name: subject.name, title: "", date: subject.date };
  }
}

/** A step of a passage as a picture tells it. */
export function stationDrawn(step: StepOfLineageFragment): Station {
  const { name, title, date } = stationOf(step);
  // A number of the United Nations says nothing to whoever sees the picture alone.
  const called = name.startsWith("A/") && title !== "" ? `${name}, ${title}` : name;
  return { id: step.subject.id, name: called, date: dateShown(date), stood: stateInWords(step.state) };
}

/** Who asked for what became of a passage, or objected, as a picture tells it. */
export function voiceDrawn({ statement: { id, date, heading, actor, signedBy } }: SaidOfItFragment): Voice {
  return { name: (actor ?? signedBy)?.name ?? heading ?? "Somebody", date: dateShown(date), path: placeOf(id) };
}

/** The way of a passage, station by station; its words beside each other where they are on record. */
export function LineageSteps({ of }: { readonly of: readonly StepOfLineageFragment[] }) {
  const withWords = of.flatMap((step) =>
    step.paragraphs.flatMap(({ id, key, number, text }) => (text === null ? [] : [{ step, id, key, number, text }])),
  );
  return (
    <>
      <ol class="steps">
        {of.map((step) => {
          const { name, title, date } = stationOf(step);
          return (
            <li value={step.order}>
              <p>
                <Thing id={step.subject.id}>{name}</Thing>
                {title === "" ? "" : `, ${title}`}, {dateShown(date)}:{" "}
                <span class="change">{stateInWords(step.state)}</span>
              </p>
              {step.paragraphs.map((paragraph) => (
                <p class="note">
                  <Thing id={paragraph.id}>{numberOf(paragraph)}</Thing>: {paragraph.summary}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
      {withWords.length < 2 ? null : (
        <div class="side-by-side">
          {withWords.map(({ step, id, text, ...its }) => (
            <figure>
              <figcaption>
                {stationOf(step).name}, <Thing id={id}>{numberOf(its)}</Thing>
              </figcaption>
              <blockquote>{text}</blockquote>
            </figure>
          ))}
        </div>
      )}
    </>
  );
}

/** The steps of a passage, one a row. */
export const stepsTable = (
  steps: readonly StepOfLineageFragment[],
  lineage: { readonly key: string; readonly subject: string },
) =>
  tableOf<StepOfLineageFragment>(
    "steps",
    [
      { name: "lineage", title: "Our own id of the passage", is: "string", of: () => lineage.key },
      { name: "passage", title: "Passage", is: "string", of: () => lineage.subject },
      { name: "step", title: "Number of the step", is: "integer", of: ({ order }) => order },
      { name: "station", title: "Text or meeting", is: "string", of: (step) => stationOf(step).name },
      { name: "title", title: "Title", is: "string", of: (step) => stationOf(step).title },
      { name: "date", title: "Date", is: "date", of: (step) => stationOf(step).date },
      { name: "state", title: "How the passage stands there", is: "string", of: ({ state }) => state },
      {
        name: "paragraphs",
        title: "Paragraphs that carry it",
        is: "string",
        of: ({ paragraphs }) => paragraphs.map(({ key }) => key),
      },
      {
        name: "summary",
        title: "What they say, in our own words",
        is: "string",
        of: ({ paragraphs }) => paragraphs.flatMap(({ summary }) => summary ?? []),
      },
    ],
    steps,
  );
