import { inAnyOrder } from "../../phrases/order";
import { sequence } from "../../phrases/phrase";
import { time } from "../../phrases/time";
import type { TypedText } from "../../phrases/typed-text";
import { formsIn, wording } from "../../phrases/wording";
import { atMeeting, inProcess } from "../../positions/circumstances.phrase";
import type { StatementWhere } from "../../statements/statement.where";
import type { Item } from "../states/item";

const silent = sequence<StatementWhere>(
  wording(
    ...formsIn(
      "said nothing|say nothing|says nothing|stayed silent|stay silent|kept silent|keep silent|kept quiet|were silent|are silent|remained silent|have been silent|never spoke|never speak|have never spoken|never said anything|made no statement|made no statements|gave no statement|was silent|is silent|was quiet|were quiet|did not take the floor|didn't take the floor|never took the floor|made no intervention|made no interventions|did not say a word|said not a word",
    ),
  ),
  inAnyOrder<StatementWhere>(atMeeting, inProcess, time),
);

/** Who said nothing at all, at some time or meeting: `said nothing in 2024`. */
export const silences = (typed: TypedText, at: number): Item[] =>
  silent
    .hear(typed, at)
    .flatMap(({ value, end, cost }) =>
      /^(?:on|about|of|regarding)$/.test(typed.word(end))
        ? []
        : [{ is: "clause", ways: [{ word: "spoke", value, at, end, cost }], never: true, at, end, cost: 1.4 + cost }],
    );
