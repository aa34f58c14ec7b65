import { field, oneOf, optional } from "../../phrases/phrase";
import { inSentence } from "../../names/in-sentence";
import { bySubject, said } from "./in-address";
import { and, onSubject } from "./openings";
import { asked, pageOf } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot, thing } from "../pattern";
import { QuestionKind } from "../question-kind";

const second = field<Slots, "thing">("thing", thing("Resolution", "Norm", "Report", "Topic", "Proposal"));
const first = field<Slots, "subject">("subject", thing("Resolution", "Norm", "Report", "Topic", "Proposal"));
const showing = optional(anyForm("what is|what s|what are|what were|show|show me|explain|list|tell me|what was"));

/** Whether a document by its symbol is one of the General Assembly itself, which is no draft of another. */
const isAdopted = (symbol: string): boolean => /^A\/\d+\/\d+$/.test(symbol);

/** Two texts, norms or topics side by side, and what two states did together. */
export const patternsOfCompared: readonly Pattern[] = [
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: oneOf(
      inOrder(
        showing,
        optional(anyForm("the|any")),
        anyForm(
          "difference between|differences between|changes between|what changed between|what has changed between|what was changed between|compare|comparison of|compare the votes on|compare the vote on|compare voting on|votes compared|similarities between|how votes changed between|how did votes change between|how did the vote change between|what is different between|what differs between|relationship between|relation between",
        ),
        first,
        and,
        second,
      ),
      inOrder(
        anyForm("how does|how do|how did|how is|how was"),
        first,
        anyForm("differ from|compare to|compare with|different from|relate to"),
        second,
      ),
      inOrder(first, anyForm("versus|vs|v|compared to|compared with"), second),
    ),
    leads: ({ subject: one, thing: other }, { lexicon: { names } }) => {
      if (one === undefined || other === undefined || one === other || one.label !== other.label) return undefined;
      if (one.label === "Resolution")
        return {
          path: `/votes?resolution=${encodeURIComponent(one.key)}&resolution=${encodeURIComponent(other.key)}`,
          sentence: `How each state voted on ${one.key} and on ${other.key}`,
        };
      if (one.label === "Norm")
        return { path: "/norms", sentence: `The norms, ${said(one)} and ${said(other)} among them` };
      if (one.label !== "Report") return undefined;
      if ([one, other].every(({ key }) => isAdopted(key)))
        return {
          path: `/lineages?document=${encodeURIComponent(one.key)}&document=${encodeURIComponent(other.key)}`,
          sentence: `The passages that are followed through ${one.key} and ${other.key}, and what became of each`,
        };
      return {
        path: `${pageOf(other, names)}#changes`,
        sentence: `What changed in ${other.key} since the draft before it`,
      };
    },
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      showing,
      field<Slots, "subject">("subject", thing("Norm")),
      and,
      field<Slots, "thing">("thing", thing("Norm")),
      optional(anyForm("about|say|ask for|mean|on")),
    ),
    leads: ({ subject: one, thing: other }) =>
      one && other && one !== other
        ? { path: "/norms", sentence: `The norms, ${said(one)} and ${said(other)} among them` }
        : undefined,
  },
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: oneOf(
      inOrder(
        anyForm(
          "which resolutions|which texts|which drafts|what|which statements|which proposals|which groups|which coalitions",
        ),
        anyForm(
          "did|have|do|were sponsored by|were co-sponsored by|were backed by|was sponsored by|were signed by|are",
        ),
        optional(anyForm("both")),
        slot.state,
        and,
        slot.other,
        optional(anyForm("both|together|jointly|have in common")),
        optional(
          anyForm(
            "sponsor|sponsored|co-sponsor|co-sponsored|back|backed|sign|signed|join|joined|in|support|supported|have in common|belong to|share|do|jointly sponsor|co-sponsor together|propose|proposed",
          ),
        ),
        optional(anyForm("together|jointly|both")),
      ),
    ),
    leads: ({ state, other }, { lexicon: { names } }) =>
      state && other && state !== other
        ? {
            path: asked(`${pageOf(state, names)}/with/${other.key}`, {}, "#joined"),
            sentence: `What ${inSentence(state)} and ${inSentence(other)} both joined or sponsored`,
          }
        : undefined,
  },
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: oneOf(
      inOrder(
        anyForm("what sets|what distinguishes|what differentiates|what tells|what separates|what keeps"),
        slot.state,
        anyForm("apart from|from|and|apart"),
        slot.other,
        optional(anyForm("apart|in the votes|in voting|at the UN|on cyber")),
        optional(onSubject),
      ),
      inOrder(
        anyForm("do|does|did|have|how do|how did|where do|where did|how far do|how often do|how much do"),
        slot.state,
        optional(anyForm("s")),
        and,
        slot.other,
        optional(anyForm("s")),
        anyForm("votes|positions|views|voting records|stances|statements"),
        anyForm("differ|match|agree|coincide|diverge|overlap|compare|differed|matched"),
        optional(onSubject),
      ),
      inOrder(
        anyForm("has|have|is|did"),
        slot.state,
        anyForm(
          "moved closer to|grown closer to|moving closer to|drawn closer to|moved away from|drifted away from|drifted from|moving away from|move closer to|move away from|close to|in line with|aligned with|on the same side as",
        ),
        slot.other,
        optional(onSubject),
      ),
    ),
    leads: ({ state, other, subject }, { lexicon: { names } }) =>
      state && other && state !== other
        ? {
            path: asked(`${pageOf(state, names)}/with/${other.key}`, bySubject(subject)),
            sentence: `Where ${inSentence(state)} and ${inSentence(other)} agree, and where they differ`,
          }
        : undefined,
  },
];
