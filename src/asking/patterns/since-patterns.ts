import { oneOf, optional } from "../../phrases/phrase";
import { said } from "./in-address";
import { asked } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";
import { yearsOf } from "./trend-patterns";

const sinceWhen = anyForm(
  "since when has|since when have|since when is|since when was|since when does|since when do|since when did|when did|when was|when were|when has|when have|how long has|how long have|for how long has|for how long have|in what year was|in which year was|in what year did|in which year did|in what year were|in which year were|what year did|what year was|how far back does",
);

/** Since when something is spoken of. */
export const patternsOfSince: readonly Pattern[] = [
  {
    kind: QuestionKind.THING,
    phrase: oneOf(
      inOrder(
        sinceWhen,
        oneOf(
          anyForm(
            "the UN|states|countries|delegations|people|anyone|anybody|they|the international community|the United Nations|member states|diplomats|the talks",
          ),
          slot.process,
        ),
        optional(anyForm("first|been|begin to|began to|start to|started to|begin|start")),
        anyForm(
          "discuss|discussed|discussing|talk about|talked about|talking about|speak of|spoken of|speak about|spoken about|debate|debated|debating|raise|raised|mention|mentioned|take up|taken up|address|addressed|addressing|deal with|dealt with|dealing with",
        ),
        slot.topic,
      ),
      inOrder(
        sinceWhen,
        slot.topic,
        optional(anyForm("first|been|first been")),
        anyForm(
          "discussed|debated|on the agenda|mentioned|raised|come up|come in|appear|appear on the agenda|appear in the debate|become an issue|become a topic|become contested|arise|arisen|emerge|emerged|enter the debate|enter the discussion|brought up|spoken of|spoken about|talked about|an issue|a topic|under discussion|start|taken up|addressed",
        ),
      ),
    ),
    leads: ({ topic, process }, { lexicon: { names } }) =>
      topic && {
        path: yearsOf(topic, names),
        sentence: `Since when ${said(topic)} is spoken of${process ? " at the UN" : ""}: who stood where, year by year`,
      },
  },
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    phrase: inOrder(
      sinceWhen,
      slot.topic,
      optional(anyForm("first|been|ever")),
      anyForm(
        "appear in|mentioned in|named in|included in|enter|enter into|make it into|get into|come into|in|appeared in|recognised in|part of|addressed in|referred to in",
      ),
      anyForm(
        "a report|the report|reports|the reports|a resolution|resolutions|a text|the texts|texts|a UN report|UN reports|a UN resolution|a UN text|any report|any text|an annual progress report|the annual progress report|the acquis|the final report",
      ),
    ),
    leads: ({ topic }) =>
      topic && {
        path: asked("/paragraphs", { topic: topic.key, order: "OLDEST" }),
        sentence: `What the texts say of ${said(topic)}, each paragraph with its date`,
      },
  },
];
