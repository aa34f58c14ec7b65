import { given } from "../address";
import { type Follows, followsIn } from "../clauses/follows";
import { graphql } from "../operations";
import { page } from "../page";
import { askedAt } from "../parts/how-it-was-read";
import { QuestionBox } from "../parts/question-box";
import { To } from "../parts/to";

/** What may follow in a question that is being written: words, names with how much is on record, years. */
export const nextPage = page({
  path: "/ask/next",
  operation: graphql(`
    query NextPage {
      topics(first: 200) {
        nodes {
          id
          name
          aliases
          statements {
            totalCount
          }
        }
      }
      resolutions(where: { recorded: true }, first: 200) {
        nodes {
          id
          symbol
          title
        }
      }
      coalitions(first: 200) {
        nodes {
          id
          name
          members {
            totalCount
          }
        }
      }
    }
  `),
  variables: () => ({}),
  also: async (lists, ask, address, left) => followsIn(address.query.get("q") ?? "", lists, ask, left),
  shown: (_lists, address, follows = []) => {
    const question = given(address, "q");
    return {
      title: "What may follow",
      main: (
        <>
          <h1>What may follow</h1>
          <p class="lead">
            {question === undefined ? "How a question may begin" : `After “${question}”`}, by what is on record and what
            can be read.
          </p>
          {follows.length === 0 ? (
            <p>
              Nothing that could be read follows here. <To path={askedAt(question ?? "")}>Ask it as it is</To>.
            </p>
          ) : (
            <ul class="results">
              {follows.map((one) => (
                <FollowsShown of={one} />
              ))}
            </ul>
          )}
          <QuestionBox large question={question} />
        </>
      ),
    };
  },
});

/** A way on: to the answer where the question is whole with it, and else to what may follow then. */
function FollowsShown({ of: { text, whole, is, isWhole } }: { readonly of: Follows }) {
  return (
    <li data-completes={whole}>
      <To path={isWhole ? askedAt(whole) : `/ask/next?${new URLSearchParams({ q: `${whole} ` })}`}>{text}</To>{" "}
      <span class="note">{is}</span>
    </li>
  );
}
