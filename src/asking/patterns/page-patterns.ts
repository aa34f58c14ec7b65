import { type Part, field, optional } from "../../phrases/phrase";
import { choice } from "../../phrases/wording";
import { type Pattern, type Slots, anyForm, inOrder } from "../pattern";
import { QuestionKind } from "../question-kind";

interface PageSlots extends Slots {
  page?: string;
}

/** What the pages that are about no thing and no list are called, by the path of each. */
const called: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "/glossary": [
    "glossary",
    "words explained",
    "all words explained",
    "vocabulary",
    "terminology",
    "abbreviations",
    "acronyms",
    "definitions",
  ],
  "/dataset": [
    "dataset",
    "data",
    "all data",
    "all the data",
    "raw data",
    "whole dataset",
    "downloads",
    "download",
    "data download",
    "codebook",
    "releases",
    "changelog",
    "licence",
    "terms of use",
    "citation",
    "how to cite",
    "how to cite this",
    "how do I cite this",
    "how do I cite it",
    "how do I cite Acquis",
    "how should I cite this",
    "how should I cite Acquis",
  ],
  "/dataset/gaps": ["gaps", "gaps in the data", "missing data", "what is missing", "what is not on record"],
  "/compare": ["compare", "comparison", "compare questions"],
  "/blocs": ["voting blocs", "who votes together", "who votes with whom"],
  "/votes": ["every vote", "all votes"],
  "/positions": ["every position", "all positions"],
  "/q": ["saved questions", "example questions", "sample questions", "examples"],
  "/docs": ["documentation", "docs", "help", "manual", "guide", "API", "about", "about Acquis", "about this site"],
};

const page = field<PageSlots, "page">("page", choice(called)) as Part<Slots>;

/** The pages of the project itself, where just one of them is named. */
export const patternsOfPages: readonly Pattern[] = [
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      optional(
        anyForm(
          "where is|where are|where can I find|where do I find|where can I get|how do I get|open|go to|download|where can I download|how do I download|how can I download",
        ),
      ),
      optional(anyForm("a|an|the|your")),
      page,
    ),
    leads: ({ page: path }: PageSlots) =>
      path === undefined ? undefined : { path, sentence: `The page “${called[path]?.[0] ?? path}”` },
  },
];
