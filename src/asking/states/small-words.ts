// cspell:ignore didnt dont doesnt havent hasnt hadnt wasnt werent isnt arent wouldnt
import type { Heard, Phrase } from "../../phrases/phrase";
import type { TypedText } from "../../phrases/typed-text";
import { wholeNumber } from "../../phrases/values";
import { type Forms, choice, formsIn, wording } from "../../phrases/wording";
import { courtesy } from "../unread/courtesies";
import { stateNouns } from "../../questions/words/adjective.phrase";

/** What a word between two clauses does with them. */
export type Join =
  "and" | "or" | "but" | "nor" | "not" | "except" | "neither" | "either" | "both" | "comma" | "opens" | "closes";

const auxiliaries = formsIn("did|do|does|have|has|had|was|were|is|are|did they|do they|they have|they had|they did");
const modals = formsIn("could|would|will|should|might|may");
const negatives = formsIn("not|never|not ever|not yet|at no time|not once|never once");

/** The words that join clauses, or turn them round. */
export const joinWords: Forms<Join> = {
  and: formsIn("and|as well as|and also|plus|together with"),
  or: formsIn("or|and/or|or else|or alternatively"),
  but: formsIn(
    "but|yet|though|although|even though|while|whereas|whilst|however|despite|in spite of|and yet|but also|and then|and later|but then|but later|but still|and still|yet still|but nevertheless|nevertheless|after|after having|only to|in spite of having|despite having",
  ),
  nor: formsIn("nor|or neither|and neither|and nor"),
  not: [
    ...negatives,
    ...formsIn(
      "didn't|don't|doesn't|haven't|hasn't|hadn't|wasn't|weren't|isn't|aren't|won't|wouldn't|cannot|can't|didnt|dont|doesnt|havent|hasnt|hadnt|wasnt|werent|isnt|arent|wont|wouldnt|cant|without|without ever|show no record that they|are not among those that|failed to|fail to|fails to|refused to|refuse to|refuses to|declined to|decline to|declines to|non|outside|outside of|are outside|missing from|are missing from|were missing from|is missing from|absent from|are absent from|left out of|are not in|stayed out of|stay out of|kept out of|keep out of|shunned|snubbed|did not join|didn't join|opted out of|are not part of|not part of|not on|not among|not in|steered clear of|dropped off|dropped out of|fell off",
    ),
    ...[...auxiliaries, ...modals].flatMap((one) => negatives.map((no) => `${one} ${no}`)),
  ],
  except: formsIn(
    "except|except for|instead of|rather than|in place of|as opposed to|all but|everyone but|everybody but|anyone but|not including|leaving out|barring|except those that|other than|apart from|excluding|but not|and not|save for|with the exception of|aside from|besides|minus",
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

const nouns = [
  ...stateNouns,
  ...formsIn(
    "those|ones|members of the UN|parties|delegates|diplomats|representatives|ambassadors|delegations|delegation|actors|of them|capitals|government|nation|anyone|anybody|anyone else|someone|somebody|everyone|everybody|people|players|powers",
  ),
];
const asking = formsIn(
  "who s|who re|who ve|who d|what s|where s|which s|there s|how s|that s|which|what|who|whom|how many|nb of|nr of|nb|list|list of|name|names of|the names of|a list of|show|show me|give me|find|tell me|which of the|which of|who among|who of|what are|who are|which are|which ones|whose|count|the number of|number of|i want to know|can you tell me|do you know|find me|find all|get|all|any|every|each|any of the|every one of|all of the|all of|how did|how do|how was|how were|how does|how have|how has|in which way did|is there any|is there a|are there any|are there|is there|was there any|was there a|were there any|there is|there was|there were|see|identify|compare how|did any|do any|does any|has any|have any|did some|some|did they|which other|what other|who in|by whom|where do|where did|where does|the view of|the views of|what is the view of|what are the views of|the position of|the positions of|the stance of|what is the position of|what are the positions of|what is the stance of|what was the position of|the votes of",
);
const meaningless = formsIn(
  "be|been|being|that|which|who|they|it|the|a|an|also|ever|to|then|there|those that|those who|those which|at least once|in cyberspace|on cyberspace|for cyberspace|on cyber|about cyberspace|on cyber issues|said they|said that they|say they|say that they|on record|publicly|openly|actually|really|explicitly|clearly|having|in the end|itself|themselves|of|at the UN|in the UN|at the United Nations|formally|officially|already|vocally|their|at all|at any point|at any time|at some point|at the UN cyber talks|in the UN cyber talks|at the cyber talks|in the cyber talks|at the UN talks|in the UN talks|at the talks|in the talks|during the talks|in the negotiations|during the negotiations|in the debate|during the debate|in the room|in the discussions|at the UN in New York|in New York",
);

/** Words that say only that states are asked for, or nothing. */
const filling: Phrase<object> = wording(
  "states that",
  ...nouns,
  ...nouns.flatMap((noun) => [`all ${noun}`, `all the ${noun}`, `the ${noun}`, `any ${noun}`, `those ${noun}`]),
  ...asking,
  ...auxiliaries,
  ...meaningless,
);

/** `the 7 countries`: how many there are is what the answer says. */
const countedNouns = (typed: TypedText, at: number): readonly Heard<object>[] => {
  const from = typed.word(at) === "the" ? at + 1 : at;
  return wholeNumber.hear(typed, from).flatMap(({ end }) => (end === at ? [] : stateNoun.hear(typed, end)));
};
const stateNoun = wording<object>(...stateNouns);

/** The same, and what is said for politeness. */
export const fillings: Phrase<object> = {
  ...filling,
  hear: (typed, at) => [...filling.hear(typed, at), ...courtesy.hear(typed, at), ...countedNouns(typed, at)],
};
