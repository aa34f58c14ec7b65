import { inSentence } from "../../names/in-sentence";
import { oneOf, optional } from "../../phrases/phrase";
import { bySubject, said } from "./in-address";
import { onSubject, owned, s, the } from "./openings";
import { asked } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";
import { whetherChanged } from "../whether-changed";

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
        "change its mind|changed its mind|change their mind|changed their mind|change sides|changed sides|switch sides|switched sides|change side|changed side|change position|changed position|change its position|changed its position|change its vote|changed its vote|change its view|changed its view|change its stance|changed its stance|shift|shifted|change|changed|shift position|move|moved|flip|flipped|evolve|evolved|reverse course|reversed course|make a u turn|made a u turn|turn around|waver|wavered|soften|softened|harden|hardened|soften its stance|softened its stance|soften its position|softened its position|soften its line|softened its line|harden its position|hardened its position|harden its stance|hardened its stance|backtrack|backtracked|back down|backed down|change course|changed course|change tack|changed tack|come around|come round|came around|warm|warmed|cool|cooled|u turn|budge|budged|drop its opposition|dropped its opposition|give up its opposition|given up its opposition|gave up its opposition|drop its support|dropped its support",
      ),
      optional(anyForm("on")),
      optional(inOrder(anyForm("about|over|of|on|to|towards|regarding|concerning|when it comes to"), slot.subject)),
      when,
    ),
    ...owned(
      "changes|shifts|changes of position|changes of mind|u turns|reversals|turns|changes of vote",
      slot.state,
    ).map((its) => inOrder(its, optional(onSubject), when)),
    inOrder(
      anyForm("how has|how did|has|did|how have|have|how do|how does"),
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
      anyForm("how has|how did|has|did|how have|have|how do|how does"),
      slot.state,
      s,
      anyForm("position|stance|view|views"),
      onSubject,
      anyForm("change|changed|evolve|evolved|shift|shifted"),
      when,
    ),
  ),
  leads: ({ state, subject, ...timed }, { lexicon: { names } }) =>
    state && whetherChanged(state, subject, timed, names),
};

/** Whether what one state says and how it votes point the same way. */
export const saidAgainstVoted: Pattern = {
  kind: QuestionKind.CHANGES_OF_STATE,
  phrase: inOrder(
    anyForm(
      "do|does|did|is|has|are|how consistently does|how often does|where does|when does|where did|when did|how consistent is",
    ),
    the,
    slot.state,
    s,
    optional(anyForm("ever|always|really|actually")),
    anyForm(
      "votes match what it says|votes match its words|votes match its statements|votes match its rhetoric|votes and words match|votes and statements match|words and votes match|words match its votes|words and deeds match|statements match its votes|rhetoric match its votes|vote as it speaks|vote the way it speaks|vote as it says|vote in line with its statements|vote in line with what it says|vote against its own words|vote against what it says|vote otherwise than it speaks|vote differently from what it says|say one thing and vote another|say one thing but vote another|says one thing and votes another|practise what it preaches|practice what it preaches|contradict itself|contradicted itself|contradict its own words|contradict its own votes|contradict its statements|walk the talk|consistent|inconsistent|voted against its own words|voted otherwise than it spoke|votes contradict what it says|votes contradict its words|votes contradict its statements|consistent in words and votes|vote consistently with what it says",
    ),
    optional(onSubject),
  ),
  leads: ({ state, subject }) =>
    state === undefined || (subject !== undefined && subject.label !== "Topic")
      ? undefined
      : {
          path: asked("/contradictions", { state: state.key, ...bySubject(subject) }),
          sentence: `Where what ${inSentence(state)} said and how it voted point opposite ways${subject ? `, on ${said(subject)}` : ""}`,
        },
};
