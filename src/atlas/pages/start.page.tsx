import { isGiven } from "../../given";
import { frontDoor } from "./front-door";
import { page } from "../page";
import { CountsShown } from "../parts/counts";
import { AnsweredShown, answerDrawn } from "../parts/answered-shown";
import { Opening } from "../parts/opening";
import { HowToRead } from "../parts/how-to-read";
import { Thing, Things, To } from "../parts/to";
import { dateShown } from "../words";

/** The front door: it opens while the graph is away, too. */
export const startPage = page({
  path: "/",
  patience: 2_000,
  operation: frontDoor.operation,
  variables: () => frontDoor.variables,
  shown: ({ ask, topics, resolutions, statements, dataset }) => {
    const answer = ask?.states;
    const picture = answerDrawn(ask);
    return {
      title: "",
      picture,
      main: (
        <>
          <Opening />
          {isGiven(answer) ? (
            <AnsweredShown question={frontDoor.variables.question} of={answer} picture={picture} />
          ) : null}
          <HowToRead />
          <section aria-labelledby="topics">
            <h2 id="topics">By topic</h2>
            <p>
              <Things of={topics?.nodes ?? []} />
            </p>
          </section>
          <section aria-labelledby="votes">
            <h2 id="votes">By vote</h2>
            <ul>
              {resolutions?.nodes.map(({ id, symbol, title, date }) => (
                <li>
                  <Thing id={id}>{symbol}</Thing>, {title} ({dateShown(date)})
                </li>
              ))}
            </ul>
            <p>
              <To path="/resolutions">All resolutions and how states voted on them</To>
            </p>
          </section>
          <section aria-labelledby="newest">
            <h2 id="newest">Said most lately</h2>
            <ul>
              {statements?.nodes.map(({ id, date, actor, summary }) => (
                <li>
                  <Thing id={id}>{dateShown(date)}</Thing>
                  {actor === null ? "" : ", "}
                  {actor === null ? null : <Thing id={actor.id}>{actor.name}</Thing>}: {summary}
                </li>
              ))}
            </ul>
            <p>
              <To path="/statements">All statements</To>
            </p>
          </section>
          <section aria-labelledby="counts">
            <h2 id="counts">How much is on record</h2>
            <CountsShown of={dataset.counts} />
          </section>
        </>
      ),
    };
  },
  without: () => ({
    title: "",
    main: (
      <>
        <Opening />
        <p class="away" role="status">
          The graph cannot be reached just now, or takes its time, so questions go unanswered.{" "}
          <To path="/health/ready">/health/ready</To> says whether it is back.
        </p>
        <HowToRead />
      </>
    ),
  }),
});
