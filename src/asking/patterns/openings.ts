import { optional } from "../../phrases/phrase";
import { anyForm, inOrder, slot } from "../pattern";

/** The mark of whose something is. */
export const s = optional(anyForm("s"));

/** What may stand before a thing that is to be shown: `what is`, `show me`. */
export const showing = optional(
  anyForm(
    "what is|what s|what was|what are|what were|what re|which is|which are|which were|where is|where are|where can i find|show|show me|give me|give|list|list all|find|see|all|tell me|tell me about|describe|explain|summarise|summary of|a summary of|overview of|an overview of|about|how is|how was|how are|who is|who are|who were",
  ),
);
export const the = optional(anyForm("the|a|any|all|all the"));

/** What says no more of a thing that is somebody's. */
const own = optional(
  anyForm("official|national|overall|general|public|stated|own|government|government s|formal|known|recorded|declared"),
);

/** What stands between a thing and what it is about. */
export const about = anyForm(
  "about|on|of|regarding|concerning|towards|toward|over|with regard to|when it comes to|as regards|in relation to|for",
);
export const onSubject = inOrder(about, slot.subject);

/** What is somebody's: `Kenya's votes`, `the votes of Kenya`, `the votes by Kenya`. */
export const owned = (nouns: string, whose: typeof slot.state) => [
  inOrder(showing, the, whose, s, own, anyForm(nouns)),
  inOrder(showing, the, own, anyForm(nouns), anyForm("of|by|from|for"), whose),
];

/** What may stand before a list that is asked for. */
export const asking = optional(
  anyForm(
    "which|what|list|list of|a list of|list all|show|show me|show all|all|the|how many|show me all|what are the|what are|which are the|give me|give me a list of|list the|what are all the|all the|which of the|name|name the|what other|find|get|is there a|is there an|is there any|are there|has there been a|was there a|what kinds of|what were the|were there any|are there any",
  ),
);

/** What stands between two that are compared. */
export const and = anyForm("and|with|to|from|versus|vs|against|or|than");

/** Who is asked for. */
export const who = anyForm(
  "who|which states|which countries|what states|what countries|states that|countries that|which state|which country|states|show me who|which members|who else|which other states|which other countries|what country|what state",
);
