import { type Phrase, sequence } from "../../phrases/phrase";
import { mapped, wholeNumber } from "../../phrases/values";
import { formsIn, wording } from "../../phrases/wording";

/** `more than 20`. */
export const thresholds: Phrase<object> = sequence<object>(
  wording(...formsIn("more than|fewer than|less than|over|under|at least|at most|exactly|nearly|almost|about|only")),
  mapped(
    wholeNumber,
    () => ({}),
    () => undefined,
  ),
);

/** `2 or more`. */
export const orMore: Phrase<object> = sequence<object>(
  mapped(
    wholeNumber,
    () => ({}),
    () => undefined,
  ),
  wording(...formsIn("or more|or fewer|or less|or more of|times|times or more|different")),
);
