import { graphql } from "../operations";
import type { RollCallWholeFragment } from "../operations/graphql";
import { page } from "../page";
import { placeOf } from "../places";
import { CitedBy } from "../parts/citations";
import { PartShown } from "../parts/part-shown";
import { Told } from "../parts/section";
import { Footnotes } from "../parts/footnotes";
import { TallyByRegion, RollShown, totalsInWords } from "../parts/roll-call-shown";
import { Thing, To } from "../parts/to";
import { PictureShown } from "../pictures/picture-shown";
import { voteByTiles } from "../pictures/vote-by-tiles";
import { counted, dateShown } from "../words";
import { bodies, rollsHeld } from "../words-of-texts";
import { votedOn } from "./roll-calls.table";
import { votesTable } from "./votes.table";

/** How many votes on whole texts, in plenary, have the same words in their title. */
const votesOfTitle = graphql(`
  query VotesOfTitle($text: String!) {
    rollCalls(where: { text: $text, on: [WHOLE], body: [PLENARY] }, first: 0) {
      totalCount
    }
  }
`);

const titleOf = ({ resolution, matter }: RollCallWholeFragment): string => resolution?.title ?? matter ?? "";

/** Whether it can be laid beside others of its title: a vote in plenary on a whole text that has one. */
const isOfItsKind = (rollCall: RollCallWholeFragment): boolean =>
  rollCall.on === "WHOLE" && rollCall.body === "PLENARY" && /\p{L}/u.test(titleOf(rollCall));

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
  also: async ({ rollCall }, ask, _address, left) => {
    if (rollCall === null || !isOfItsKind(rollCall)) return undefined;
    return (await ask(votesOfTitle, { text: titleOf(rollCall) }, left)).data?.rollCalls?.totalCount;
  },
  shown: ({ rollCall }, _address, ofSameTitle = 0) => {
    if (rollCall === null) return undefined;
    const { id, resolution, date, body, committee, totals, citations } = rollCall;
    const notes = new Footnotes();
    const of = `${votedOn(rollCall)} of ${resolution?.symbol ?? rollCall.matter ?? "a text without a symbol"}`;
    const title = `${of}, ${dateShown(date)}`;
    const picture = voteByTiles(rollCall, of.charAt(0).toLowerCase() + of.slice(1));
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
          {ofSameTitle < 2 ? null : (
            <p>
              {counted(ofSameTitle, "vote")} on whole texts have these words in their title:{" "}
              <To path={`/votes/shifts?${new URLSearchParams({ text: titleOf(rollCall), on: "WHOLE" })}`}>
                who changed their vote between them
              </To>
            </p>
          )}
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
