import { isGiven } from "../given";
import { BadQuestion } from "../errors";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { named } from "../pages/things";
import type { Paragraph } from "./paragraph";
import { paragraphs } from "./report.things";

/** How a question names one paragraph. */
export interface ParagraphName {
  readonly id?: string | null;
  readonly report?: string | null;
  readonly number?: string | null;
}

const howToAsk = 'write report: "A/79/214", number: "27", or id: "A/79/214#27"';

/** The paragraph that is meant. Throws BadQuestion for too little or too much, UnknownName for none, AmbiguousName for several. */
export async function paragraphNamed(
  reading: Reading,
  { id, report, number }: ParagraphName,
): Promise<Paragraph | null> {
  if (isGiven(id)) {
    if (isGiven(report) || isGiven(number))
      throw new BadQuestion(`Give an id or a report and a number, not both: ${howToAsk}.`, "id");
    return named(reading, paragraphs, id, "id");
  }
  if (!isGiven(report)) throw new BadQuestion(`Say which paragraph: ${howToAsk}.`, "report");
  if (!isGiven(number)) {
    if (report.includes("#")) return named(reading, paragraphs, report, "report");
    throw new BadQuestion(`Say which paragraph of ${report}: ${howToAsk}.`, "number");
  }
  const document = (await namesOf(reading)).get(["Report", "Resolution"], report, "report");
  return named(reading, paragraphs, `${document.key}#${bare(number)}`, "number");
}

/** `para 27` and `§ 27` are 27. */
const bare = (number: string): string => number.trim().replace(/^(?:paragraph|paras?\.?|§)\s*/i, "");
