import { type Markup, html } from "./html";
import type { NamedOperation } from "./operations";

const account =
  "https://circleid.com/posts/20230816-shaky-consensus-at-the-oewg-on-icts-where-next-for-un-discussions-on-state-behaviour-in-cyberspace";

function answerOf(state: string): Markup {
  return html`<tr role="row">
    <th scope="row" role="rowheader">${state}</th>
    <td role="cell" data-label="Said, 24 to 28 July 2023">
      Spoke against references to gender in the second annual progress report.
      <cite
        ><a href="${account}">Global Partners Digital, “Shaky Consensus at the OEWG on ICTs”</a>, section “Weakening or
        deletion of key language”, para 4</cite
      >
    </td>
    <td role="cell" data-label="Voted, 7 December 2022">
      Yes on A/RES/77/37, which welcomes the proposal of the programme of action.
      <cite>Roll call of the General Assembly, plenary: 156 yes, 7 no, 14 abstentions</cite>
    </td>
  </tr>`;
}

// The roles are said again because a narrow screen lays the table out as blocks, which takes them away.

/** The first question with its answer in words, so that a reader sees what an answer is before writing GraphQL. */
export function questionSection(operation: NamedOperation): Markup {
  return html`<section aria-labelledby="question">
    <h2 id="question">A question, and its answer</h2>
    <p class="asked">${operation.question}</p>
    <p class="answered">
      <strong>Burundi and Sudan.</strong> The PoA, or programme of action, is a proposal: a permanent place at the
      United Nations for the security of information technologies. Its supporters are the states that voted for
      resolution 77/37.
    </p>
    <table role="table">
      <caption>
        The evidence
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">State</th>
          <th scope="col" role="columnheader">Said, 24 to 28 July 2023</th>
          <th scope="col" role="columnheader">Voted, 7 December 2022</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${[answerOf("Burundi"), answerOf("Sudan")]}
      </tbody>
    </table>
    <p class="note">
      20 of the 193 members have a recorded position on gender language in 2023. The others are silent in the sources,
      which is not the same as being in favour.
    </p>
    <details>
      <summary>The same question in GraphQL</summary>
      <pre tabindex="0"><code>${operation.text}</code></pre>
    </details>
    <p><a class="button" href="graphiql/?example=${operation.name}">Ask it yourself</a></p>
  </section>`;
}

/** The other questions, each leading to its tab in GraphiQL. */
export function moreQuestionsSection(operations: readonly NamedOperation[]): Markup {
  const items = operations.map(
    ({ name, question }) => html`<li><a href="graphiql/?example=${name}">${question}</a></li>`,
  );
  return html`<section aria-labelledby="more">
    <h2 id="more">More questions to begin with</h2>
    <ul class="questions">
      ${items}
    </ul>
  </section>`;
}
