import { field, oneOf, optional } from "../../phrases/phrase";
import { said } from "./in-address";
import { showing, the } from "./openings";
import { asked, pageOf } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot, thing } from "../pattern";
import { QuestionKind } from "../question-kind";

const anyText = thing("Report", "Resolution");
/** A text by a name that no other one bears, such as “the 2021 report”, of which there are two, and that does not leave open which is meant. */
const text = field<Slots, "thing">("thing", {
  ...anyText,
  hear: (typed, at) => {
    const heard = anyText.hear(typed, at);
    return heard.filter(({ value, end }) => heard.every((other) => other.end !== end || other.value === value));
  },
});
/** The number of a paragraph. */
const number = field<Slots, "words">("words", {
  shape: "27",
  say: (text) => text,
  hear: (typed, at) =>
    /^\d{1,3}[a-z]?$/.test(typed.word(at)) ? [{ value: typed.word(at), end: at + 1, cost: 0 }] : [],
});
const paragraphs = anyForm(
  "which paragraphs|what paragraphs|which parts|what parts|where|paragraphs|passages|the paragraphs|list paragraphs|show me the paragraphs|show me paragraphs|find paragraphs|which passages|what language|the language|all paragraphs|the passages|which part|what part|which section|which sections|what section|which passage|what passage|which chapter|which chapters|which paragraph|what paragraph|in which part|in which parts|in which section|in which sections|in which passage|in which paragraph|in which paragraphs|in what part|in which chapter|where exactly|at which point|what place|which place|which lines|which sentence|which sentences",
);
const on = anyForm(
  "on|about|deal with|deals with|dealing with|that deal with|address|addresses|addressing|that mention|mention|mentions|mentioning|discuss|cover|covers|refer to|referring to|are about|treat|treats|speak of|talk about|concern|concerning|is|are|say about|lists|list|listing|names|name|naming|that names|that name|that lists|speaks of|speaks about|speak about|talks about|discusses|includes|include|contains|contain|has|have|refers to|references|reference|touches on|touch on|talk of|talks of|says about|say on|says on|calls out|call out|points to|point to|cites|cite|uses the word|use the word|brings up|bring up|says something about|say something about|say anything about|say anything on|says something on|say something on|warns of|warns about|warn of|singles out|single out|highlights|highlight|describes|describe|deals specifically with",
);

/** What one text says of something: its paragraphs, by their topic, and by their words where no topic is called so. */
export const patternsWithin: readonly Pattern[] = [
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    phrase: oneOf(
      inOrder(optional(paragraphs), optional(anyForm("on|about")), slot.topic, anyForm("in|of|within"), text),
      inOrder(paragraphs, anyForm("in|of|from"), text, on, oneOf(slot.topic, slot.rest)),
      inOrder(
        anyForm("where does|where did|does|did|how does|how did|what does|what did|what do|what"),
        text,
        on,
        oneOf(slot.topic, slot.rest),
      ),
      inOrder(
        anyForm("where is|where are|is|are|what about"),
        slot.topic,
        optional(anyForm("mentioned|discussed|addressed|covered")),
        anyForm("in"),
        text,
      ),
      inOrder(
        anyForm("what do|what does|how many|are there|do|does|which|what|list|show me|find|count"),
        optional(anyForm("the|any")),
        anyForm("paragraphs|passages|paragraph|parts|references|mentions"),
        anyForm("on|about|of|to|dealing with|that mention|mentioning|concerning"),
        slot.topic,
        optional(anyForm("are there|are|there are|stand|appear|were there|has|does")),
        anyForm("in|of|from"),
        text,
        optional(anyForm("say|have|contain|ask|ask for|exist")),
      ),
      inOrder(
        anyForm("where in|how often in|in which paragraphs of|in which paragraph of|how does|where within"),
        text,
        anyForm("is|are|was|were|do we find|can i find|do i find"),
        slot.topic,
        optional(anyForm("mentioned|discussed|addressed|covered|dealt with|referred to|named|treated")),
      ),
      inOrder(
        anyForm(
          "what is said on|what is said about|what was said on|what was said about|what is written on|what is written about|what is there on|what is there about|what do we find on|what can i read about",
        ),
        slot.topic,
        anyForm("in"),
        text,
      ),
      inOrder(text, anyForm("on|about"), slot.topic),
      inOrder(the, slot.topic, anyForm("language|paragraphs|passages|wording|text"), anyForm("in|of"), text),
    ),
    leads: ({ topic, words: typed, thing: its }) => {
      const words = typed?.replace(/^(?:the|an?) /i, "");
      return its === undefined || (topic === undefined && words === undefined)
        ? undefined
        : {
            path: asked("/paragraphs", { topic: topic?.key, text: topic ? null : words, document: its.key }),
            sentence: `What ${its.key} says of ${topic ? said(topic) : `“${words ?? ""}”`}, paragraph by paragraph`,
          };
    },
  },
  {
    kind: QuestionKind.THING,
    phrase: oneOf(
      inOrder(
        anyForm(
          "how many paragraphs does|how many paragraphs has|how long is|how many paragraphs are in|how many paragraphs are there in|all paragraphs of|all the paragraphs of|paragraphs of|the paragraphs of|list the paragraphs of|list paragraphs of",
        ),
        text,
        optional(anyForm("have|contain|in all")),
      ),
      inOrder(showing, text, optional(anyForm(",")), anyForm("paragraph|para|paragraphs|para no|no"), number),
      inOrder(
        optional(
          inOrder(
            showing,
            optional(anyForm("in|what s in|what is in|what was in|what stands in|what does|what did|read|quote")),
          ),
        ),
        anyForm("paragraph|para|the paragraph|paragraphs"),
        number,
        anyForm("of|in|from"),
        text,
        optional(anyForm("say|says|about|mean")),
      ),
    ),
    leads: ({ thing: its, words }, { lexicon: { names } }) => {
      if (its === undefined) return undefined;
      const paragraph = words === undefined ? undefined : names.find(["Paragraph"], `${its.key}#${words}`);
      return words === undefined
        ? {
            path: asked("/paragraphs", { document: its.key }),
            sentence: `The paragraphs of ${its.key} that are on record`,
          }
        : {
            path: paragraph === undefined ? pageOf(its, names) : pageOf(paragraph, names),
            sentence: `Paragraph ${words} of ${its.key}${paragraph === undefined ? ", which is not on record by itself" : ""}`,
          };
    },
  },
];
