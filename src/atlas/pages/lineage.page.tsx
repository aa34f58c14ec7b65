import { graphql } from "../operations";
import { page } from "../page";
import { placeOf } from "../places";
import { CitedBy } from "../parts/citations";
import { Told } from "../parts/section";
import { Footnotes } from "../parts/footnotes";
import { PartShown } from "../parts/part-shown";
import { SaidOfIt } from "../parts/said-of-it";
import { Thing } from "../parts/to";
import { passageStrip } from "../pictures/passage-strip";
import { restingOn } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { lineageChanges } from "../words-of-texts";
import { LineageSteps, stationDrawn, stepsTable, voiceDrawn } from "./lineage.steps";

/** One passage, followed step by step. */
export const lineagePage = page({
  path: "/lineages/:lineage",
  operation: graphql(`
    query LineagePage($lineage: String!) {
      lineage(id: $lineage) {
        id
        key
        subject
        change
        note
        citations {
          ...CitationShown
        }
        topic {
          id
          name
        }
        steps {
          ...StepOfLineage
        }
        askedFor {
          ...SaidOfIt
        }
        objectedTo {
          ...SaidOfIt
        }
      }
    }
  `),
  variables: (address) => ({ lineage: address.part("lineage") }),
  shown: ({ lineage }) => {
    if (lineage === null) return undefined;
    const { id, subject, change, note, citations, topic, steps, askedFor, objectedTo } = lineage;
    const notes = new Footnotes();
    const about = `Outcome on the whole: ${lineageChanges[change]}.${note === null ? "" : ` ${note}`}`;
    const voices = { askedFor: askedFor.map(voiceDrawn), objectedTo: objectedTo.map(voiceDrawn), about };
    const said = [...askedFor, ...objectedTo].flatMap((one) => one.citations);
    const picture = restingOn(passageStrip(subject, steps.map(stationDrawn), voices), [...citations, ...said]);
    return {
      title: subject,
      address: placeOf(id),
      table: stepsTable(steps, lineage),
      picture,
      main: (
        <>
          <p class="kind">A passage followed through texts</p>
          <h1>{subject}</h1>
          <p class="answer">
            On the whole: {lineageChanges[change]}.
            <CitedBy of={citations} notes={notes} />
          </p>
          {note === null ? null : <p class="lead">{note}</p>}
          <Told of={[["Topic", topic === null ? null : <Thing id={topic.id}>{topic.name}</Thing>]]} />
          <PartShown id="steps" title="Step by step" isEmpty={steps.length === 0} empty="No step of it is on record.">
            <PictureShown of={picture} isTitled />
            <LineageSteps of={steps} />
          </PartShown>
          <PartShown
            id="who"
            title="Who asked for it, and who objected"
            isEmpty={askedFor.length + objectedTo.length === 0}
            empty="No statement on record names this passage. That is not silence: few statements name a paragraph."
          >
            <SaidOfIt as="Asked for what became of it" of={askedFor} notes={notes} />
            <SaidOfIt as="Objected to what became of it" of={objectedTo} notes={notes} />
          </PartShown>
          {notes.all()}
        </>
      ),
    };
  },
});
