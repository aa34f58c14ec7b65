import { framesOfBelonging } from "./frames-of-belonging";
import { framesOfNumbers } from "./frames-of-numbers";
import { framesOfParagraphs } from "./frames-of-paragraphs";
import { framesOfSeveral } from "./frames-of-several";
import { framesOfLists } from "./frames-of-lists";
import { framesOfStatements } from "./frames-of-statements";
import { framesOfStates } from "./frames-of-states";
import { framesOfTexts } from "./frames-of-texts";
import { framesOfVotes } from "./frames-of-votes";
import { framesOfVotesOnTexts } from "./frames-of-votes-on-texts";
import type { Frame } from "./gist-frames";

/** In the order in which they are tried. */
export const frames: readonly Frame[] = [
  ...framesOfParagraphs,
  ...framesOfStates,
  ...framesOfVotesOnTexts,
  ...framesOfVotes,
  ...framesOfLists,
  ...framesOfStatements,
  ...framesOfTexts,
  ...framesOfNumbers,
  ...framesOfBelonging,
  ...framesOfSeveral,
];
