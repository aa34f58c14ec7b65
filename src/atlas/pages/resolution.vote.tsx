import type { Adoption, RollCallInShortFragment, RollCallWholeFragment } from "../operations/graphql";
import { CitedBy } from "../parts/citations";
import type { Footnotes } from "../parts/footnotes";
import { PartShown } from "../parts/part-shown";
import { TallyByRegion, RollShown, totalsInWords } from "../parts/roll-call-shown";
import { TableShown } from "../parts/table-shown";
import { Thing } from "../parts/to";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { dateShown } from "../words";
import { rollCallsTable } from "./roll-calls.table";

/** The vote of the General Assembly on the text as a whole, or that there was none. */
export function VoteOnTheWhole(its: {
  readonly adoption: Adoption;
  readonly whole: RollCallWholeFragment | undefined;
  readonly picture: Picture | undefined;
  readonly notes: Footnotes;
}) {
  const { adoption, whole, picture, notes } = its;
  if (whole === undefined)
    return (
      <PartShown id="vote" title="The vote">
        <p>
          {adoption === "WITHOUT_VOTE"
            ? "The General Assembly adopted it without a vote. That is no yes of any one state: whoever had doubts may have said so elsewhere."
            : adoption === "NOT_SAID"
              ? "How it was adopted is not on record here."
              : "It was adopted by a vote of which no roll and no totals are on record here."}
        </p>
      </PartShown>
    );
  return (
    <PartShown id="vote" title="The vote">
      <p class="answer">
        {totalsInWords(whole.totals)}, <Thing id={whole.id}>{dateShown(whole.date)}</Thing>
        <CitedBy of={whole.citations} notes={notes} />
      </p>
      <PictureShown of={picture} />
      <TallyByRegion of={whole} />
      <RollShown of={whole} />
    </PartShown>
  );
}

/** The votes in the committee and on parts of the text. */
export function OtherVotes({ of }: { readonly of: readonly RollCallInShortFragment[] }) {
  return (
    <PartShown id="other-votes" title="Votes in committee and on parts" isEmpty={of.length === 0}>
      <TableShown of={rollCallsTable(of)} />
    </PartShown>
  );
}
