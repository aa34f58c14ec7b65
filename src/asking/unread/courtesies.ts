import { type Phrase } from "../../phrases/phrase";
import { type TypedText } from "../../phrases/typed-text";
import { formsIn, wording } from "../../phrases/wording";

const requests = formsIn(
  "tell|show|give|list|find|name|explain|provide|provide me with|kindly list|kindly show|kindly provide|kindly tell me|tell me|show me|give me|find me|get me|list me|list for me|help me find|help me understand|find out|check|help me find out",
);
const wishes = formsIn("know|see|find out|understand|learn|get|have|find|read about|check");

/** What is said before a question for politeness, or to say that it is one. */
const opening: Phrase<object> = wording(
  "please",
  ...formsIn(
    "kindly|hi|hello|hey|dear all|quick question|question|ok|okay|so|well|i wonder|i was wondering|i am wondering|i m wondering|wondering|just wondering|do you know|do we know|any idea|let me know|is it known|is it on record|is it true that|is it the case that|is it right that|i heard that|whether|if|i am looking for|i m looking for|looking for|i am interested in|i m interested in|remind me|say|can i see|could i see|may i see|may i know|can i know|could i know|can i get|could i get|what can you tell me about|what do we know about|what do you know about|what is known about|what else do we know about|what do you have on|what have you got on|what s known about|anything on|i have a question",
  ),
  ...["can", "could", "would", "will"].flatMap((modal) =>
    ["", "please "].flatMap((please) => requests.map((request) => `${modal} you ${please}${request}`)),
  ),
  ...["would like", "d like", "want", "need", "d love", "would love", "am trying", "m trying", "have"].flatMap((wish) =>
    ["i", "we"].flatMap((who) => wishes.map((what) => `${who} ${wish} to ${what}`)),
  ),
  ...requests,
  ...formsIn(
    "is it correct that|is it so that|is it really true that|true or false|fact check|is the claim right that|is the claim true that|they say that|they say|i read that|i have read that|somebody told me that|someone told me that",
  ),
);

/** What is said behind a question for politeness. */
const closing: Phrase<object> = wording(
  "please",
  ...formsIn(
    "in one sentence|in a sentence|in a nutshell|in short|in brief|briefly|in plain words|in plain English|in simple terms|in simple words|for a layman|for a beginner|in a few words|thanks|thank you|many thanks|thx|pls|cheers",
  ),
);

/** Politeness, wherever it stands. */
export const courtesy: Phrase<object> = {
  ...opening,
  hear: (typed, at) => [...opening.hear(typed, at), ...closing.hear(typed, at)],
};

/** Where a question may begin: at the first word, and behind each courtesy before it. */
export function beginnings(typed: TypedText): readonly number[] {
  const found = new Set([0]);
  for (const at of found) {
    const next = typed.word(at) === "," ? at + 1 : at;
    if (at > 0 && next !== at) found.add(next);
    for (const { end } of opening.hear(typed, at)) found.add(end);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Whether nothing but courtesy stands from a place on. */
export const isOver = (typed: TypedText, at: number): boolean =>
  at >= typed.tokens.length ||
  (typed.word(at) === "," && isOver(typed, at + 1)) ||
  closing.hear(typed, at).some(({ end }) => isOver(typed, end));
