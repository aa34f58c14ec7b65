import type { Choice, RollCallInShortFragment, RollCallWholeFragment } from "../operations/graphql";
import { counted, regions } from "../words";
import { rollsHeld } from "../words-of-texts";
import { Thing } from "./to";

interface Tallied {
  readonly adoption: string;
  readonly tally: {
    readonly plenary: { readonly yes: number; readonly no: number; readonly abstain: number } | null;
  } | null;
}

/** How a resolution was adopted, in few words: `156 yes, 7 no, 14 abstained`, or without a vote. */
export function tallyInWords({ adoption, tally }: Tallied): string {
  if (adoption === "WITHOUT_VOTE") return "without a vote";
  if (adoption === "NOT_SAID") return "how, not on record";
  const plenary = tally?.plenary ?? null;
  return plenary === null ? "by a vote" : `${plenary.yes} yes, ${plenary.no} no, ${plenary.abstain} abstained`;
}

/** The totals of a recorded vote in few words. */
export function totalsInWords({ yes, no, abstain, notVoting }: RollCallInShortFragment["totals"]): string {
  const known = [
    [yes, "yes"],
    [no, "no"],
    [abstain, "abstained"],
    [notVoting, "absent"],
  ] as const;
  return known.flatMap(([number, word]) => (number === null ? [] : [`${number} ${word}`])).join(", ");
}

/** What the choices are called as headings. */
const choicesInHeadings: Readonly<Record<Choice, string>> = {
  YES: "Yes",
  NO: "No",
  ABSTAIN: "Abstained",
  ABSENT: "Absent",
};

const inOrder: readonly Choice[] = ["YES", "NO", "ABSTAIN", "ABSENT"];

/** How each state voted, by what it chose, with a place in the page for each: `#KEN`. */
export function RollShown({ of: { votes, roll } }: { readonly of: RollCallWholeFragment }) {
  if (votes.totalCount === 0) return <p class="note">On record are {rollsHeld[roll]}.</p>;
  const few: readonly Choice[] = [...inOrder].sort((a, b) => having(votes.edges, a) - having(votes.edges, b));
  return (
    <>
      <p class="note">On record is {rollsHeld[roll]}.</p>
      {few
        .filter((choice) => having(votes.edges, choice) > 0)
        .map((choice) => (
          <section aria-labelledby={`voted-${choice}`}>
            <h3 id={`voted-${choice}`}>
              {choicesInHeadings[choice]}: {counted(having(votes.edges, choice), "state")}
            </h3>
            <ul class="names">
              {votes.edges
                .filter((edge) => edge.choice === choice)
                .map(({ node, note }) => (
                  <li id={node.iso3}>
                    <Thing id={node.id}>{node.name}</Thing>
                    {note === null ? "" : ` (${note})`}
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </>
  );
}

const having = (edges: RollCallWholeFragment["votes"]["edges"], choice: Choice): number =>
  edges.filter((edge) => edge.choice === choice).length;

/** The votes by regional group and choice. */
export function TallyByRegion({ of: { tally } }: { readonly of: RollCallWholeFragment }) {
  const groups = Object.entries(regions).filter(([region]) => tally.some((row) => row.region === region));
  if (groups.length === 0) return null;
  const count = (region: string, choice: Choice) =>
    tally.find((row) => row.region === region && row.choice === choice)?.count ?? 0;
  return (
    <div class="scrolled" tabIndex={0} role="region" aria-label="By regional group">
      <table class="numbers">
        <caption>By regional group</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            {inOrder.map((choice) => (
              <th scope="col">{choicesInHeadings[choice]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(([region, name]) => (
            <tr>
              <th scope="row">{name}</th>
              {inOrder.map((choice) => (
                <td data-label={choicesInHeadings[choice]}>{count(region, choice)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
