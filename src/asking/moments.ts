import { field, optional, sequence } from "../phrases/phrase";
import { thingNamed } from "../phrases/values";
import { formsIn, wording } from "../phrases/wording";

interface Moment {
  what: string;
}
const any = wording<Moment>(
  ...formsIn(
    "the final report|the report|the text|the resolution|the talks|the negotiations|the treaty|the convention|the session|the OEWG|the draft|the zero draft|the mandate|the final draft|the outcome document|consensus|the consensus|the war|the vote|the text of the final report|the annual progress report|the talks in New York|the group|the working group",
  ),
);
const named = field<Moment, "what">(
  "what",
  thingNamed(["Report", "Resolution", "Process", "Meeting", "Proposal", "Topic"], ({ name }) => name),
);

/** `when the final report was adopted`: which day that was is told by no name of it. */
export const moment = sequence<Moment>(
  wording<Moment>(
    ...formsIn(
      "when|as|while|after|before|once|as soon as|by the time|the day|at the time when|right after|shortly before|shortly after|just before|just after",
    ),
  ),
  { ...any, hear: (typed, at) => [...named.hear(typed, at), ...any.hear(typed, at)] },
  wording<Moment>(
    ...formsIn(
      "was adopted|were adopted|is adopted|was agreed|was agreed on|was agreed upon|was presented|was published|was released|was finalised|came out|ended|concluded|began|started|was signed|was opened for signature|was passed|passed|failed|collapsed|broke out|was launched|was established|was set up|was created|was negotiated|was being negotiated|was drafted|was being drafted|met|was renewed|was extended|was put to the vote|was put to a vote|was voted on|came to a vote|was held|opened|closed|were concluded|were over|was over|wrapped up",
    ),
  ),
  optional(wording<Moment>("by consensus", "at the UN")),
);
