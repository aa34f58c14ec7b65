import { groupedBy } from "../../groups";
import { graphql } from "../operations";
import type { StatePageQuery, TimelineShownFragment } from "../operations/graphql";
import { FactShown } from "../parts/fact-shown";
import type { Footnotes } from "../parts/footnotes";
import { Section } from "../parts/section";
import { Side } from "../parts/side";
import { SubjectShown, subjectInAddress } from "../parts/subject";
import { To } from "../parts/to";
import { counted } from "../words";

/** One step of how a state came to stand where it does. */
graphql(`
  fragment TimelineShown on TimelineEntry {
    changed
    date
    stance
    subject {
      ...SubjectNamed
    }
    evidence {
      ...EvidenceShown
    }
  }
`);

type State = NonNullable<StatePageQuery["state"]>;

/** Where a state took another side than before. */
export function ChangesShown({
  of: { name, timeline, iso3 },
  notes,
}: {
  readonly of: State;
  readonly notes: Footnotes;
}) {
  const changes = [...groupedBy(timeline, ({ subject }) => subject.id).values()].filter((steps) =>
    steps.some(({ changed }) => changed),
  );
  return (
    <Section id="changes" title="What changed">
      {changes.length === 0 ? (
        <p>
          On no subject is it on record that {name} took another side than before. Most subjects have one fact or two,
          and a text that comes back in another year is a subject of its own: <a href="#votes">its votes</a> stand
          below.
        </p>
      ) : (
        changes.map((steps) => <ChangeShown steps={steps} iso3={iso3} notes={notes} />)
      )}
    </Section>
  );
}

function ChangeShown({
  steps,
  iso3,
  notes,
}: {
  readonly steps: readonly TimelineShownFragment[];
  readonly iso3: string;
  readonly notes: Footnotes;
}) {
  const [first] = steps;
  // The first of each run of one side: where it began, and each step to another side.
  const turns = steps.filter(({ changed }, index) => changed || steps[index + 1]?.changed === true);
  if (first === undefined) return null;
  return (
    <>
      <h3>
        <SubjectShown of={first.subject} />
      </h3>
      <ol class="steps">
        {turns.map(({ stance, changed, evidence }) => (
          <li>
            {changed ? "then " : ""}
            <Side of={stance} />
            <FactShown of={evidence} notes={notes} withSide={false} />
          </li>
        ))}
      </ol>
      <p>
        <To path={`/states/${iso3}/on?${subjectInAddress(first.subject)}`}>All {counted(steps.length, "fact")}</To>
      </p>
    </>
  );
}
