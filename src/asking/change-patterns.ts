import { timeInWords } from "../dates/period";
import { inSentence } from "../names/in-sentence";
import { oneOf, optional } from "../phrases/phrase";
import { bySubject, byTime, said } from "./in-address";
import { onSubject, owned, s, the } from "./openings";
import { asked, pageOf } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "./pattern";
import { QuestionKind } from "./question-kind";

const when = optional(slot.time);

/** Whether one state changed sides. */
export const changes: Pattern = {
  kind: QuestionKind.CHANGES_OF_STATE,
  phrase: oneOf(
    inOrder(
      anyForm(
        "has|did|have|does|when did|when has|where did|how has|how did|on what has|on what did|why did|why has|which topics did|which topics has|on which topics did|on which topics has|on which issues has|on which issues did|what did|how often has|how often did",
      ),
      slot.state,
      optional(anyForm("ever|s position|s stance|s view|s mind|s vote|never")),
      anyForm(
        "change its mind|changed its mind|change their mind|changed their mind|change sides|changed sides|switch sides|switched sides|change side|changed side|change position|changed position|change its position|changed its position|change its vote|changed its vote|change its view|changed its view|change its stance|changed its stance|shift|shifted|change|changed|shift position|move|moved|flip|flipped|evolve|evolved|reverse course|reversed course|make a u turn|made a u turn|turn around|waver|wavered",
      ),
      optional(anyForm("on")),
      optional(inOrder(anyForm("about|over|of|on"), slot.subject)),
      when,
    ),
    ...owned(
      "changes|shifts|changes of position|changes of mind|u turns|reversals|turns|changes of vote",
      slot.state,
    ).map((its) => inOrder(its, optional(onSubject), when)),
    inOrder(
      anyForm("how has|how did|has|did"),
      the,
      slot.state,
      s,
      anyForm("position|stance|view|views|vote|mind"),
      anyForm("change|changed|evolve|evolved|shift|shifted"),
      optional(onSubject),
      when,
    ),
    inOrder(
      optional(anyForm("how has|how did|has|did|how have|have")),
      the,
      anyForm("position|stance|view|views|positions|attitude|evolution of the position|evolution"),
      anyForm("of"),
      slot.state,
      optional(onSubject),
      anyForm("change|changed|evolve|evolved|shift|shifted|develop|developed|moved"),
      when,
    ),
    inOrder(
      anyForm("how has|how did|has|did"),
      slot.state,
      s,
      anyForm("position|stance|view|views"),
      onSubject,
      anyForm("change|changed|evolve|evolved|shift|shifted"),
      when,
    ),
  ),
  leads: ({ state, subject, ...timed }, { lexicon: { names } }) =>
    state && {
      path: asked(pageOf(state, names), { ...bySubject(subject), ...byTime(timed) }, "#changes"),
      sentence: `Whether ${inSentence(state)} changed sides${subject ? ` on ${said(subject)}` : ""}${timeInWords(timed)}`,
    },
};
