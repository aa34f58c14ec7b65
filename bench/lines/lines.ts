import type { Line } from "../line";
import { agreement } from "./agreement";
import { askedAgain } from "./asked-again";
import { besideTheSeed } from "./beside-the-seed";
import { byTwo } from "./two";
import { dearest } from "./dearest";
import { growth } from "./growth";
import { importing } from "./importing";
import { memory } from "./memory";
import { overTheRecord } from "./over-the-record";
import { newShapes, warmOperations } from "./operations";
import { pages } from "./pages";
import { poaQuestion } from "./poa";
import { randomQuestions } from "./random-questions";
import { simulated } from "./simulated";
import { start } from "./start";
import { statementsSent } from "./statements";

/** All that is measured, in the order in which it is told. */
export const lines: readonly Line[] = [
  importing,
  poaQuestion,
  warmOperations,
  newShapes,
  randomQuestions,
  statementsSent,
  askedAgain,
  overTheRecord,
  besideTheSeed,
  byTwo,
  simulated,
  agreement,
  start,
  dearest,
  pages,
  memory,
  growth,
];
