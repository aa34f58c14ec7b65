import type { Line } from "../line";
import { agreement } from "./agreement";
import { askedAgain } from "./asked-again";
import { dearest } from "./dearest";
import { growth } from "./growth";
import { memory } from "./memory";
import { newShapes, warmOperations } from "./operations";
import { pages } from "./pages";
import { poaQuestion } from "./poa";
import { randomQuestions } from "./random-questions";
import { start } from "./start";
import { statementsSent } from "./statements";

/** All that is measured, in the order in which it is told. */
export const lines: readonly Line[] = [
  poaQuestion,
  warmOperations,
  newShapes,
  randomQuestions,
  statementsSent,
  askedAgain,
  agreement,
  start,
  dearest,
  pages,
  memory,
  growth,
];
