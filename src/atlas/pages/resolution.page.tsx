import { graphql } from "../operations";
import { page } from "../page";
import { placeOf } from "../places";
import { LeadCited } from "../parts/citations";
import { Told } from "../parts/section";
import { Footnotes } from "../parts/footnotes";
import { PartShown } from "../parts/part-shown";
import { Thing } from "../parts/to";
import { voteByTiles } from "../pictures/vote-by-tiles";
import { dateShown } from "../words";
import { bearings } from "../words-of-texts";
import { OtherTexts } from "./resolution.others";
import { LineagesThrough, ParagraphByParagraph, SponsorsByRole } from "./resolution.parts";
import { OtherVotes, VoteOnTheWhole } from "./resolution.vote";
import { votesTable } from "./votes.table";

/** One resolution: how it was voted on, who sponsored it, what it says and what it bears on. */
export const resolutionPage = page({
  path: "/resolutions/*symbol",
  operation: graphql(`
    query ResolutionPage($symbol: String!) {
      resolution(symbol: $symbol) {
        id
        symbol
        title
        kind
        date
        adoption
        track
        summary
        note
        draft
        committee
        committeeReport
        meetingRecord
        aliases
        citations {
          ...CitationShown
        }
        process {
          id
          name
        }
        whole: rollCalls(first: 1, body: [PLENARY], on: [WHOLE]) {
          nodes {
            ...RollCallWhole
          }
        }
        rollCalls(first: 50) {
          nodes {
            ...RollCallInShort
          }
        }
        bearsOn(first: 20) {
          edges {
            direction
            node {
              id
              name
            }
          }
        }
        proposals(first: 20) {
          edges {
            direction
            node {
              id
              name
            }
          }
        }
        readFor(first: 50) {
          nodes {
            id
            name
          }
        }
        ...SponsorsOfResolution
        ...TextOfDocument
      }
      resolutions(first: 200) {
        nodes {
          ...OtherText
        }
      }
    }
  `),
  variables: (address) => ({ symbol: address.part("symbol") }),
  shown: ({ resolution, resolutions }) => {
    if (resolution === null) return undefined;
    const { id, symbol, title, date, adoption, summary, note, citations, process, bearsOn, proposals } = resolution;
    const notes = new Footnotes();
    const [whole] = resolution.whole.nodes;
    const picture = voteByTiles(whole, symbol);
    const bears = [...bearsOn.edges, ...proposals.edges];
    return {
      title: `${symbol}, ${title}`,
      address: placeOf(id),
      picture,
      table: votesTable(
        (whole?.votes.edges ?? []).flatMap((vote) => (whole === undefined ? [] : [{ rollCall: whole, vote }])),
      ),
      main: (
        <>
          <p class="kind">{resolution.kind === "DECISION" ? "Decision" : "Resolution"} of the General Assembly</p>
          <h1>
            {symbol}: {title}
          </h1>
          <LeadCited summary={summary} of={citations} notes={notes} />
          <Told
            of={[
              ["Adopted", `${dateShown(date)}, ${adoption === "VOTE" ? "by a recorded vote" : "without a vote"}`],
              ["Process", process === null ? null : <Thing id={process.id}>{process.name}</Thing>],
              ["Line of texts", resolution.track],
              ["Draft", resolution.draft],
              ["Came from", resolution.committee],
              ["Report of the committee", resolution.committeeReport],
              ["Record of the meeting", resolution.meetingRecord],
              ["Also called", resolution.aliases.join(", ")],
              ["Left open", note],
            ]}
          />
          <VoteOnTheWhole adoption={adoption} whole={whole} picture={picture} notes={notes} />
          <OtherVotes of={resolution.rollCalls.nodes.filter((one) => one.id !== whole?.id)} />
          <PartShown
            id="bears-on"
            title="What it bears on"
            isEmpty={bears.length === 0}
            empty="No topic on record is what this text is about, so its votes are read as no side on any."
          >
            <ul>
              {bears.map(({ direction, node }) => (
                <li>
                  <Thing id={node.id}>{node.name}</Thing>: {bearings[direction]}
                </li>
              ))}
            </ul>
          </PartShown>
          <SponsorsByRole of={resolution} notes={notes} />
          <ParagraphByParagraph of={resolution} />
          <LineagesThrough of={resolution} />
          <OtherTexts of={resolution} among={resolutions?.nodes ?? []} />
          {notes.all()}
        </>
      ),
    };
  },
});
