import { graphql } from "../operations";
import { page } from "../page";
import { placeOf } from "../places";
import { CitedBy } from "../parts/citations";
import { PartShown } from "../parts/part-shown";
import { Told } from "../parts/section";
import { Footnotes } from "../parts/footnotes";
import { TallyByRegion, RollShown, totalsInWords } from "../parts/roll-call-shown";
import { Thing } from "../parts/to";
import { PictureShown } from "../pictures/picture-shown";
import { voteByTiles } from "../pictures/vote-by-tiles";
import { dateShown } from "../words";
import { bodies, rollsHeld } from "../words-of-texts";
import { votedOn } from "./roll-calls.table";
import { votesTable } from "./votes.table";

/** One recorded vote. */
export const rollCallPage = page({
  path: "/roll-calls/:key",
  operation: graphql(`
    query RollCallPage($key: String!) {
      rollCall(id: $key) {
        ...RollCallWhole
      }
    }
  `),
  variables: (address) => ({ key: address.part("key") }),
  shown: ({ rollCall }) => {
    if (rollCall === null) return undefined;
    const { id, resolution, date, body, committee, totals, citations } = rollCall;
    const notes = new Footnotes();
    const of = `${votedOn(rollCall)} of ${resolution?.symbol ?? rollCall.matter ?? "a text without a symbol"}`;
    const title = `${of}, ${dateShown(date)}`;
    const picture = voteByTiles(rollCall, of);
    return {
      title: `Vote: ${title}`,
      address: placeOf(id),
      picture,
      table: votesTable(rollCall.votes.edges.map((vote) => ({ rollCall, vote }))),
      main: (
        <>
          <p class="kind">Recorded vote</p>
          <h1>{title}</h1>
          <p class="lead">
            {resolution === null ? (
              "The dataset has no symbol for what was voted on."
            ) : (
              <>
                <Thing id={resolution.id}>{resolution.symbol}</Thing>: {resolution.title}
              </>
            )}
          </p>
          <p class="answer">
            {totalsInWords(totals)}
            <CitedBy of={citations} notes={notes} />
          </p>
          <Told
            of={[
              ["Voted on", rollCall.matter],
              ["Subjects", rollCall.subjects.join(", ")],
              ["Taken in", committee ?? bodies[body]],
              ["Came out", rollCall.result?.toLowerCase()],
              ["Record of the meeting", rollCall.meetingRecord],
              ["On record", rollsHeld[rollCall.roll]],
              ["Left open", rollCall.note],
            ]}
          />
          <PartShown id="votes" title="How each state voted">
            <PictureShown of={picture} />
            <TallyByRegion of={rollCall} />
            <RollShown of={rollCall} />
          </PartShown>
          {notes.all()}
        </>
      ),
    };
  },
});
