import { type Address, given } from "../address";
import { graphql } from "../operations";
import { page } from "../page";
import { timeIn } from "../parts/filters";
import { FactShown } from "../parts/fact-shown";
import { Footnotes } from "../parts/footnotes";
import { Side } from "../parts/side";
import { SubjectShown, nameOfSubject } from "../parts/subject";
import { placeOf } from "../places";
import { Thing, To } from "../parts/to";
import { counted, dateShown } from "../words";
import { factsTable } from "./state.table";

/** What an address asks about: a topic, a norm, a proposal or a paragraph. */
const subjectIn = (address: Address) => ({
  topic: given(address, "topic") ?? null,
  norm: given(address, "norm") ?? null,
  proposal: given(address, "proposal") ?? null,
  paragraph: given(address, "paragraph") ?? null,
});

/** One state on one subject: `/states/KEN/on?topic=gender-language`. */
export const stateOnPage = page({
  path: "/states/:state/on",
  operation: graphql(`
    query StateOnPage(
      $state: String!
      $topic: String
      $norm: String
      $proposal: String
      $paragraph: String
      $year: Int
      $during: Period
    ) {
      state(name: $state) {
        id
        iso3
        name
        positions(
          topic: $topic
          norm: $norm
          proposal: $proposal
          paragraph: $paragraph
          year: $year
          during: $during
          first: 60
        ) {
          sentence
          nodes {
            ...PositionHeld
          }
        }
      }
    }
  `),
  variables: (address) => ({ state: address.part("state"), ...subjectIn(address), ...timeIn(address) }),
  shown: ({ state }) => {
    if (state === null) return undefined;
    const { id, name, positions } = state;
    const notes = new Footnotes();
    const [only, ...others] = positions.nodes;
    const title =
      only !== undefined && others.length === 0 ? `${name} on: ${nameOfSubject(only.subject)}` : positions.sentence;
    return {
      title,
      table: factsTable(state, positions.nodes),
      main: (
        <>
          <h1>{title}</h1>
          {positions.nodes.map(({ subject, stance, since, contested, evidence }) => (
            <>
              <p class="answer">
                <Thing id={id}>{name}</Thing> on <SubjectShown of={subject} />: <Side of={stance} />
                {since === null ? "" : `, since ${dateShown(since)}`}
                {contested ? ", and not all of its facts take that side" : ""}.
              </p>
              <p class="note">
                {counted(evidence.length, "fact")}, the earliest first; what is undated comes before.
                {evidence.length > 1 && !contested ? " All take the same side: no change of mind is on record." : ""}
              </p>
              <ol class="steps">
                {evidence.map((fact) => (
                  <li>
                    <FactShown of={fact} notes={notes} />
                  </li>
                ))}
              </ol>
            </>
          ))}
          {only === undefined ? (
            <p>
              Nothing of <Thing id={id}>{name}</Thing> is on record on this. Silence is neither support nor opposition.
              What it said, and <To path={`${placeOf(id)}#changes`}>where it changed sides</To>, stands on its page.
            </p>
          ) : null}
          {notes.all()}
        </>
      ),
    };
  },
});
