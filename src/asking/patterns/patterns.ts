import { patternsOfPairs } from "./pair-patterns";
import { patternsOfBodies } from "./body-patterns";
import { patternsOfBlocs } from "./bloc-patterns";
import { patternsOfCoalitions } from "./coalition-patterns";
import { patternsOfClosest } from "./closest-patterns";
import { patternsOfCompared } from "./compared-patterns";
import { patternsOfClauses } from "./clause-patterns";
import { patternsOfFates } from "./fate-patterns";
import { patternsOfFigures } from "./figure-patterns";
import { patternsOfGlossary, patternsOfMeanings } from "./glossary-patterns";
import { patternsOfHeadlines } from "./headline-patterns";
import { patternsOfLists } from "./list-patterns";
import { patternsOfMeetings } from "./meeting-patterns";
import { patternsOfMentions } from "./mention-patterns";
import { patternsOfOutcomes } from "./outcome-patterns";
import { patternsOfPages } from "./page-patterns";
import { patternsOfRankings } from "./ranking-patterns";
import { patternsOfSides } from "./side-patterns";
import { patternsOfSince } from "./since-patterns";
import { patternsOfStates } from "./state-patterns";
import { patternsOfStatements } from "./statement-patterns";
import { patternsOfVoteLists } from "./vote-list-patterns";
import { patternsWithin } from "./within-patterns";
import { patternsOfTexts } from "./text-patterns";
import { patternsOfTheSite } from "./site-patterns";
import { patternsOfThings } from "./told-of-things-patterns";
import { patternsOfTrends } from "./trend-patterns";
import type { Pattern } from "../pattern";

/** In the order in which they are tried. */
export const patterns: readonly Pattern[] = [
  ...patternsOfMeanings,
  ...patternsOfRankings,
  ...patternsOfStates,
  ...patternsOfBodies,
  ...patternsOfMeetings,
  ...patternsOfFigures,
  ...patternsOfThings,
  ...patternsOfTheSite,
  ...patternsOfStatements,
  ...patternsOfPairs,
  ...patternsOfBlocs,
  ...patternsOfCompared,
  ...patternsOfClosest,
  ...patternsOfHeadlines,
  ...patternsOfTrends,
  ...patternsOfSince,
  ...patternsOfClauses,
  ...patternsOfSides,
  ...patternsOfLists,
  ...patternsOfVoteLists,
  ...patternsOfCoalitions,
  ...patternsWithin,
  ...patternsOfMentions,
  ...patternsOfOutcomes,
  ...patternsOfFates,
  ...patternsOfTexts,
  ...patternsOfGlossary,
  ...patternsOfPages,
];
