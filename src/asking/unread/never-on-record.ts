import { formsIn } from "../../phrases/wording";

/** Words of which something is told, each row with what. */
export type WordsTold = readonly (readonly [why: string, forms: readonly [string, ...string[]]])[];

/** What is on no record at all, whatever else stands beside it. */
export const neverOnRecord: WordsTold = [
  [
    "What it costs, and who pays for it, is not on record.",
    formsIn(
      "cost|costs|how much does it cost|what does it cost|budget|the budget of|paid for|pays for|who pays|who paid|salary|salaries|expenses|funded by|finances",
    ),
  ],
  [
    "Who people are is not on record: only for which state or body they spoke, and what they said.",
    formsIn(
      "how old|age of|born|married|hobbies|hobby|favourite|phone number|email address|e-mail address|photo of|salary of",
    ),
  ],
];
