import { type Answered, type Ask, NotAnswered } from "./ask";

/** How often something is asked anew because the dataset changed meanwhile, before its asker is told so. */
const attempts = 5;

/** For how long it is asked anew, in milliseconds: nobody waits for ever for a long file while one seed after the other is loaded. */
const patience = 20_000;

const wentOn: Answered<never> = {
  data: undefined,
  errors: [
    {
      message: "The dataset was changed while this was answered, each time that it was. Ask again in a few seconds.",
      code: "DATABASE_UNAVAILABLE",
      suggestions: [],
    },
  ],
};

/**
 * What is asked in several operations, all of them answered at one revision: asked again from the first where the graph went on in between. Without
 * that a page would name at its foot a revision of which it says nothing.
 */
export async function atOneRevision<Answer>(ask: Ask, asking: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  const begun = performance.now();
  for (let left = attempts; left > 0 && performance.now() - begun < patience; left -= 1) {
    const told = new Set<number>();
    const asked: Ask = async (operation, variables, signal) => {
      // What is still asked then is asked for nobody.
      if (told.size > 1) return wentOn;
      const answered = await ask(operation, variables, signal);
      if (answered.revision !== undefined) told.add(answered.revision);
      return answered;
    };
    try {
      const answer = await asking(asked);
      if (told.size < 2) return answer;
    } catch (why) {
      if (told.size < 2) throw why;
    }
  }
  throw new NotAnswered(wentOn.errors);
}
