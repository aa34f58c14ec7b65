import { askedAt } from "./how-it-was-read";
import { QuestionBox } from "./question-box";
import { To } from "./to";

/** Questions to begin with, each of another kind. */
const others = [
  "which African states voted for the PoA but sponsored A/RES/77/36",
  "who changed their vote between A/RES/77/37 and A/RES/78/16",
  "how did Kenya vote on the PoA",
  "who votes most like Brazil",
  "what became of Kenya's repository",
  "which reports mention spyware",
];

/** What this is, and the box to ask in. */
export function Opening() {
  return (
    <>
      <h1>Who stands where on the norms of cyberspace</h1>
      <p class="lead">
        What states said, voted and put forward at the United Nations on the security of information technologies, with
        the source of every fact. Ask in words, or name a state, a topic, a resolution.
      </p>
      <QuestionBox large />
      <p class="note">
        For example:{" "}
        {others.map((question, index) => (
          <>
            {index === 0 ? "" : " · "}
            <To path={askedAt(question)}>{question}</To>
          </>
        ))}
      </p>
    </>
  );
}
