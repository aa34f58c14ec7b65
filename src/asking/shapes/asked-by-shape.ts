import type { Lexicon } from "../../phrases/lexicon";
import type { ReadSoFar } from "../asking";
import { answeredAs } from "../leading-elsewhere";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { caughtBy, shapesOf } from "./shape-of";
import { shapesOfAccusations } from "./shapes-of-accusations";
import { shapesOfChairs } from "./shapes-of-chairs";
import { shapesOfDissociations } from "./shapes-of-dissociations";
import { shapesOfFigures } from "./shapes-of-figures";
import { shapesOfMeetings } from "./shapes-of-meetings";
import { shapesOfMentions } from "./shapes-of-mentions";
import { shapesOfNorms } from "./shapes-of-norms";
import { shapesOfPairs } from "./shapes-of-pairs";
import { shapesOfParagraphs } from "./shapes-of-paragraphs";
import { shapesOfProposals } from "./shapes-of-proposals";
import { shapesOfProposers } from "./shapes-of-proposers";
import { shapesOfRegions } from "./shapes-of-regions";
import { shapesOfTexts } from "./shapes-of-texts";

const shapes: readonly AskedInShape[] = [
  ...shapesOfRegions,
  ...shapesOfChairs,
  ...shapesOfMentions,
  ...shapesOfParagraphs,
  ...shapesOfTexts,
  ...shapesOfAccusations,
  ...shapesOfDissociations,
  ...shapesOfNorms,
  ...shapesOfMeetings,
  ...shapesOfFigures,
  ...shapesOfPairs,
  ...shapesOfProposals,
  ...shapesOfProposers,
];

/** Whether all of a question was read, and as something else than words that are looked for. */
const isRead = ({ unread, elsewhere }: ReadSoFar): boolean =>
  unread.length === 0 && elsewhere?.kind !== QuestionKind.SEARCH && !/[?&]text=/.test(elsewhere?.path ?? "");

/** Leads on to the page that answers what is asked in one of these forms, where not all of a question was read otherwise. */
export function orByShape<Found extends ReadSoFar>(read: Found, lexicon: Lexicon): Found {
  if (isRead(read)) return read;
  const found = shapesOf(read.question, lexicon).flatMap((shape) =>
    shapes.flatMap(({ kind, form, leads, isLast = false }) => {
      const caught = isLast && read.elsewhere?.kind !== QuestionKind.SEARCH ? undefined : caughtBy(form, shape);
      const its = caught && leads(caught.things, shape, caught.words);
      const named = caught?.things.map(({ label, key }) => `${label}:${key}`) ?? [];
      return its === undefined ? [] : [{ kind, ...its, named }];
    }),
  );
  const [first] = found;
  return first === undefined
    ? read
    : { ...read, sentence: null, where: null, otherReadings: [], ...answeredAs(read.question, first, []) };
}
