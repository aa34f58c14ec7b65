import { timeInWords } from "../../dates/period";
import { isGiven } from "../../given";
import { optional } from "../../phrases/phrase";
import { byTime, said } from "./in-address";
import { about, onSubject } from "./openings";
import { asked } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";

const bodies = anyForm(
  "civil society|NGOs|the NGOs|non-governmental organisations|organisations|companies|tech companies|the companies|industry|the industry|the private sector|private sector|businesses|academia|academics|think tanks|researchers|stakeholders|the stakeholders|non-state actors|experts|civil society organisations",
);

/** What organisations said, of whatever kind: they are listed each with what it said, and what they advised in a list of its own. */
export const patternsOfBodies: readonly Pattern[] = [
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      anyForm("what did|what do|what does|what has|what have|did|do|does|has|have|what would"),
      bodies,
      anyForm(
        "recommend|recommended|advise|advised|suggest|suggested|propose|proposed|ask for|asked for|ask states to do|call for|called for|want|wanted|demand|demanded|urge|urged",
      ),
      optional(anyForm("to states|to governments|from states|states to do|states|governments to do|of states")),
      optional(onSubject),
      optional(slot.time),
    ),
    leads: ({ subject, year, during }) =>
      during || (subject && subject.label !== "Topic")
        ? undefined
        : {
            path: asked("/recommendations", { topic: subject?.key, year }),
            sentence: `The recommendations of organisations${subject ? ` on ${said(subject)}` : ""}${timeInWords({ year: year ?? null })}`,
          },
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      anyForm("what did|what do|what does|what has|what have|did|do|does|has|have|which"),
      bodies,
      anyForm("say|said|speak|spoke|spoken|argue|argued|talk|talked|state|stated|write|written|wrote|contribute|think"),
      optional(inOrder(about, slot.topic)),
      optional(slot.time),
    ),
    leads: ({ topic, ...timed }) =>
      topic !== undefined || isGiven(byTime(timed)["year"])
        ? undefined
        : { path: "/organisations", sentence: "The organisations on record, each with what it said" },
  },
];
