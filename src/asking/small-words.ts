import type { Phrase } from "../phrases/phrase";
import { type Forms, choice, formsIn, wording } from "../phrases/wording";
import { stateNouns } from "../questions/words/adjective.phrase";

/** What a word between two clauses does with them. */
export type Join =
  "and" | "or" | "but" | "nor" | "not" | "except" | "neither" | "either" | "both" | "comma" | "opens" | "closes";

const auxiliaries = formsIn(
  "did|do|does|have|has|had|was|were|is|are|could|would|will|did they|do they|they have|they had|they did",
);
const negatives = formsIn("not|never|not ever|not yet|at no time");

/** The words that join clauses, or turn them round. */
export const joinWords: Forms<Join> = {
  and: formsIn("and|as well as|and also|plus|together with"),
  or: formsIn("or|and/or|or else|or alternatively"),
  but: formsIn(
    "but|yet|though|although|even though|while|whereas|whilst|however|despite|in spite of|and yet|but also|and then|and later|but then|but later|nevertheless|still|after|after having",
  ),
  nor: formsIn("nor|or neither|and neither|and nor"),
  not: [
    ...negatives,
    ...formsIn(
      "didn't|don't|doesn't|haven't|hasn't|hadn't|wasn't|weren't|isn't|aren't|won't|wouldn't|cannot|can't|without|without ever|show no record that they|are not among those that|failed to|refused to|declined to|non|outside|outside of|are outside",
    ),
    ...auxiliaries.flatMap((one) => negatives.map((no) => `${one} ${no}`)),
  ],
  except: formsIn(
    "except|except for|except those that|other than|apart from|excluding|but not|and not|save for|with the exception of|aside from|besides|minus",
  ),
  neither: ["neither"],
  either: ["either"],
  both: ["both", "at once"],
  comma: [","],
  opens: ["("],
  closes: [")"],
};

/** A word that joins. */
export const joining: Phrase<Join> = choice(joinWords);

const nouns = [...stateNouns, ...formsIn("those|ones|members of the UN|parties|delegations|actors|of them")];
const asking = formsIn(
  "which|what|who|how many|list|list of|name|show|show me|give me|find|tell me|which of the|who among|what are|who are|which are|which ones|whose|count|the number of|number of|i want to know|can you tell me|please|do you know|find me|find all|get|all|any|every|each",
);
const meaningless = formsIn(
  "be|been|being|that|which|who|they|it|the|a|an|also|ever|to|then|there|those that|those who|those which|at least once|in cyberspace|said they|said that they|say they|say that they|on record|publicly|openly|actually|really|explicitly|clearly|always|once|having|in the end|itself|themselves|there are|are there|of|at the UN|in the UN|at the United Nations",
);

/** Words that say only that states are asked for, or nothing. */
export const filling: Phrase<object> = wording(
  "states that",
  ...nouns,
  ...nouns.flatMap((noun) => [`all ${noun}`, `all the ${noun}`, `the ${noun}`, `any ${noun}`, `those ${noun}`]),
  ...asking,
  ...auxiliaries,
  ...meaningless,
);
