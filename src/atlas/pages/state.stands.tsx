import { groupedBy } from "../../groups";
import { graphql } from "../operations";
import type { PositionHeldFragment, Stance, StatePageQuery } from "../operations/graphql";
import { FactShown } from "../parts/fact-shown";
import type { Footnotes } from "../parts/footnotes";
import { Section } from "../parts/section";
import { SubjectShown, nameOfSubject, subjectInAddress } from "../parts/subject";
import { TableShown } from "../parts/table-shown";
import { To } from "../parts/to";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { tableOf } from "../table";
import { confidences, counted, dateShown } from "../words";

/** Where a state stands on one subject, with all its evidence. */
graphql(`
  fragment PositionHeld on Position {
    stance
    since
    contested
    subject {
      ...SubjectNamed
    }
    evidence {
      ...EvidenceShown
    }
  }
`);

type State = NonNullable<StatePageQuery["state"]>;

const headings: Readonly<Record<Stance, string>> = {
  SUPPORT: "Supports",
  OPPOSE: "Opposes",
  NEUTRAL: "Neutral: abstained, or takes neither side",
  NO_SIDE: "Spoke of it without taking a side",
};

/** Where a state stands, side by side. */
export function StandsShown(its: {
  readonly of: State;
  readonly picture: Picture | undefined;
  readonly notes: Footnotes;
}) {
  const { of: state, picture, notes } = its;
  const { name, iso3, positions } = state;
  const sides = groupedBy(positions.nodes, ({ stance }) => stance);
  return (
    <Section id="stands" title="Where it stands">
      {positions.totalCount === 0 ? (
        <p>No position of {name} is on record on any subject. Silence is neither support nor opposition.</p>
      ) : (
        <p class="note">
          On {counted(positions.totalCount, "subject")} by what it said, voted and sponsored itself; the latest fact
          decides, and each subject leads to all of them.
        </p>
      )}
      <PictureShown of={picture} />
      {(Object.keys(headings) as Stance[]).map((stance) => (
        <SideShown of={sides.get(stance) ?? []} stance={stance} iso3={iso3} notes={notes} />
      ))}
    </Section>
  );
}

/** How many subjects of a side are told with their latest fact; the others by name alone. */
const told = 8;

function SideShown(its: {
  readonly of: readonly PositionHeldFragment[];
  readonly stance: Stance;
  readonly iso3: string;
  readonly notes: Footnotes;
}) {
  const { stance, iso3, notes } = its;
  if (its.of.length === 0) return null;
  const held = its.of.toSorted((a, b) => b.evidence.length - a.evidence.length);
  const others = held.slice(told);
  return (
    <>
      <h3>
        {headings[stance]}: {counted(held.length, "subject")}
      </h3>
      <TableShown of={heldTable(headings[stance], held.slice(0, told), iso3, notes)} />
      {others.length === 0 ? null : (
        <p>
          And, with fewer facts:{" "}
          {others.map(({ subject }, index) => (
            <>
              {index === 0 ? "" : ", "}
              <To path={`/states/${iso3}/on?${subjectInAddress(subject)}`}>{nameOfSubject(subject)}</To>
            </>
          ))}
        </p>
      )}
    </>
  );
}

const heldTable = (name: string, held: readonly PositionHeldFragment[], iso3: string, notes: Footnotes) =>
  tableOf<PositionHeldFragment>(
    name,
    [
      {
        name: "subject",
        title: "Subject",
        is: "string",
        of: ({ subject }) => nameOfSubject(subject),
        shown: ({ subject }) => <SubjectShown of={subject} />,
      },
      { name: "since", title: "Since", is: "date", of: ({ since }) => since, shown: ({ since }) => dateShown(since) },
      {
        name: "facts",
        title: "On record",
        is: "integer",
        of: ({ evidence }) => evidence.length,
        shown: ({ evidence, subject, contested }) => (
          <>
            <To path={`/states/${iso3}/on?${subjectInAddress(subject)}`}>{counted(evidence.length, "fact")}</To>
            {contested ? ", not all on this side" : ""}
            {howSure(evidence)}
          </>
        ),
      },
      {
        name: "latest",
        title: "The latest",
        is: "string",
        of: ({ evidence }) => evidence.at(-1)?.summary,
        shown: ({ evidence }) =>
          evidence.slice(-1).map((fact) => <FactShown of={fact} notes={notes} withSide={false} />),
      },
    ],
    held,
  );

/** How sure a reader may be where no fact is of high confidence. */
function howSure(evidence: PositionHeldFragment["evidence"]): string {
  const all = new Set(evidence.map(({ confidence }) => confidence));
  return all.has("HIGH") ? "" : `, ${confidences[all.has("MEDIUM") ? "MEDIUM" : "LOW"]}`;
}
