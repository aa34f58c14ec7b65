import { field, optional } from "../../phrases/phrase";
import { anchorOf, glossary } from "../../phrases/glossary";
import { choice } from "../../phrases/wording";
import { timeInWords } from "../../dates/period";
import { said } from "./in-address";
import { asked } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";

/** What several working groups are called, by its entry in the glossary. */
const ofSeveral = field<Slots, "words">(
  "words",
  choice<string>({
    OEWG: ["OEWG", "open-ended working group"],
    GGE: ["GGE", "group of governmental experts"],
    "zero draft": ["zero draft", "zero drafts"],
  }),
);

/** How many did something by what sources count, and what a name means that several working groups bear. */
export const patternsOfFigures: readonly Pattern[] = [
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      anyForm(
        "how many states|how many countries|how many governments|how many members|how many|number of states that|number of countries that",
      ),
      optional(anyForm("have|had|has|already|so far have|are|were")),
      anyForm(
        "named|nominated|appointed|joined|signed up to|signed up for|registered|notified|designated|taken part in|in|part of",
      ),
      optional(
        anyForm(
          "a contact|a contact person|a point of contact|points of contact|contacts|contact points|somebody|someone",
        ),
      ),
      optional(anyForm("for|to|in|with")),
      slot.topic,
      optional(anyForm(",")),
      optional(anyForm("and by when|by when|so far|and when|until now|now|already")),
      optional(slot.time),
    ),
    leads: ({ topic, year, during }) =>
      topic && !during
        ? {
            path: asked("/figures", { topic: topic.key, year }),
            sentence: `The numbers on record of ${said(topic)}${timeInWords({ year: year ?? null })}`,
          }
        : undefined,
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      anyForm("which|what|the"),
      anyForm("norm|norms|of the norms|of the eleven norms|of the 11 norms"),
      anyForm(
        "is the most contested|are the most contested|is most contested|are most contested|is contested|are contested|is the most disputed|is most disputed|are disputed|has the most support|has the most supporters|has the most opponents|is opposed most|is opposed the most|is supported most|is the most popular|are popular|divides states|divides states most|divide states|is the least contested|is spoken of most|is mentioned most|gets the most attention",
      ),
    ),
    leads: () => ({ path: "/norms", sentence: "The norms, each with how many spoke for and against it" }),
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(anyForm("what is|what s|what are|what was"), optional(anyForm("a|an|the")), ofSeveral),
    leads: ({ words }) => {
      const its = glossary.find((entry) => entry.word === words);
      return its && { path: `/glossary#${anchorOf(its)}`, sentence: `What “${its.word}” means` };
    },
  },
];
