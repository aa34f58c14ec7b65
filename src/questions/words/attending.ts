import { formsIn, verb } from "../../phrases/wording";

/** How one says that somebody was at a meeting. */
export const attending: readonly [string, ...string[]] = [
  "attended",
  ...verb("attend"),
  ...verb("take", "part in", "took"),
  ...verb("participate", "in"),
  ...formsIn(
    "were present at|was present at|present at|were represented at|represented at|were in the room at|came to|went to|showed up at|turned up at|sent a delegation to|sent delegations to",
  ),
];
