import { field, oneOf, optional } from "../../phrases/phrase";
import { TypedText } from "../../phrases/typed-text";
import { fewWords } from "../few-words";
import { said } from "./in-address";
import { toldIn } from "../unread/not-answered";
import { asked } from "./page-of";
import { type Leads, type Pattern, type Slots, anyForm, inOrder, slot, thing } from "../pattern";
import { QuestionKind } from "../question-kind";

const texts = anyForm(
  "which reports|which texts|which paragraph|what paragraph|which part of the report|which parts of the report|where does the report|where do texts|where do the texts|are there paragraphs|are there any paragraphs|is there a paragraph|is there any paragraph|are there passages|is there anything in the reports|is there anything in the texts|which report|which text|which document|which draft|which annual progress report|which annual progress reports|all paragraphs|all paragraphs that|where in the reports|where in the texts|does the report|did the report|did the reports|do the reports|did the annual progress report|did the annual progress reports|does the annual progress report|do the annual progress reports|where does the annual progress report|in which reports|in which documents|in which texts|in which paragraphs|where are|where is|which documents|which paragraphs|which drafts|which passages|what reports|what texts|what documents|what paragraphs|reports that|reports which|paragraphs that|paragraphs which|texts that|documents that|passages that|paragraphs|reports|where do reports|where do the reports|list reports that|list paragraphs that|find paragraphs that|show paragraphs that|show me paragraphs that",
);
const resolutions = anyForm(
  "which resolutions|what resolutions|which resolution|what resolution|do resolutions|do the resolutions|do any resolutions|in which resolutions|resolutions that|resolutions which|list resolutions that|show me resolutions that|find resolutions that",
);
const mention = anyForm(
  "mention|mentions|mentioned|talk about|speak of|speak about|refer to|contain|contains|include|have|cite|name|address|discuss|deal with|are about|have the words|contain the words|contain the word|mention the words|mention the word|with the words|with the word|about|on|mentioning|use the word|use the words|say something about|are there about|there are on|speak about|reference|references|referred to|covers|cover|talks about|speaks of|discusses|deals with|includes|has|names|calls out|call out|says about|say about|say on|are there on|can i read about|is mentioned|mentions of|touch on|touches on",
);

const mentioning =
  (type: string | null, what: string) =>
  ({ words }: Slots, typed: TypedText): Leads | undefined =>
    // Which text is meant is no word of it.
    words === undefined ||
    /\b(?:got|was|were|had|has|been|became|did|does)\b/i.test(words) ||
    toldIn(new TypedText(words, typed.lexicon)).size > 0 ||
    /\b(?:in|of|from) (?:the|an?) .*(?:report|draft|resolution|text)s?\b/i.test(words)
      ? undefined
      : { path: asked("/paragraphs", { text: words, type }), sentence: `${what} that mention “${words}”` };

/** Which texts mention something, and what they say of it. */
export const patternsOfMentions: readonly Pattern[] = [
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    phrase: oneOf(
      inOrder(
        texts,
        mention,
        field<Slots, "words">("words", fewWords(5, "fewest")),
        anyForm("in the reports|in the texts|in the report|in any report|in reports|in UN reports|in the documents"),
      ),
      inOrder(
        optional(
          anyForm("is there|is there any|are there|are there any|show|list|find|was there|was there any|show me|any"),
        ),
        anyForm("mention of|mentions of|every mention of|all mentions of|references to|reference to|talk of"),
        field<Slots, "words">("words", fewWords(5, "fewest")),
        anyForm("in the reports|in the texts|in the report|in any report|in reports|in UN reports|in the documents"),
      ),
      inOrder(texts, mention, slot.rest),
    ),
    leads: mentioning(null, "Paragraphs"),
  },
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    phrase: inOrder(
      optional(anyForm("show|show me|list|find|give me|count")),
      anyForm(
        "mentions of|every mention of|all mentions of|each mention of|references to|all references to|any mention of",
      ),
      field<Slots, "words">("words", fewWords(5, "fewest")),
      anyForm("in the resolutions|in resolutions|in UN resolutions"),
    ),
    leads: mentioning("Resolution", "Paragraphs of resolutions"),
  },
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    phrase: inOrder(resolutions, mention, slot.rest),
    leads: mentioning("Resolution", "Paragraphs of resolutions"),
  },
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    phrase: oneOf(
      inOrder(
        anyForm(
          "what was agreed on|what has been agreed on|what was agreed about|what was decided on|what has been decided on|what is agreed on|what did they agree on|what was recommended on|what was the outcome on",
        ),
        slot.topic,
      ),
      inOrder(
        anyForm("where is|where was|where are|where were|is|was|are|were"),
        slot.topic,
        anyForm(
          "mentioned|discussed|referred to|addressed|named|covered|dealt with|agreed|in the report|in the reports",
        ),
      ),
      inOrder(
        anyForm("what did|what does|what do|what has|what was|what is|what have|did|has|what"),
        oneOf(
          field<Slots, "thing">("thing", thing("Process", "Resolution", "Report")),
          anyForm(
            "the report|the reports|the annual progress reports|the texts|the resolutions|the UN|the General Assembly|states|countries|delegations|the working group|the group",
          ),
        ),
        anyForm(
          "agree on|agreed on|agree about|agreed about|say about|say on|said about|said on|decide on|decided on|decide about|conclude on|conclude about|recommend on|recommend about|recommended on|write about|adopt on|settle on|achieve on|reach consensus on|resolve on|ask for on|says about|says on|have on",
        ),
        slot.topic,
      ),
    ),
    leads: ({ topic, thing: its }) =>
      topic && {
        path: asked("/paragraphs", {
          topic: topic.key,
          document: its?.label === "Report" || its?.label === "Resolution" ? its.key : null,
        }),
        sentence: `What ${its?.label === "Report" || its?.label === "Resolution" ? `${its.key} says` : "the texts say"} of ${said(topic)}, paragraph by paragraph`,
      },
  },
];
