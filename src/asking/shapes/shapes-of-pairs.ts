import { inSentence } from "../../names/in-sentence";
import type { Named } from "../../names/named";
import type { TypedText } from "../../phrases/typed-text";
import { asked, pageOf } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { shapedAs } from "./shape-of";

const two = "{State}(?: s)?(?: votes?)? (?:and|with|to|versus|vs|against) {State}(?: s)?";
const on = "(?:on|over|about|regarding|in the vote on|concerning|when it came to) (?:the )?{Process}";
const votes = "(?:votes?|voting|voting records?|choices?)";

/** The resolution that set a process up, where one is called so. */
const setUpBy = ({ name, aliases }: Named, { lexicon: { names } }: TypedText): Named | undefined =>
  [name, ...aliases].flatMap((one) => names.meant(["Resolution"], `resolution that created the ${one}`))[0];

/** How two states voted on the text that set a process up. */
export const shapesOfPairs: readonly AskedInShape[] = [
  {
    kind: QuestionKind.DIFFERENCES,
    form: shapedAs(
      `(?:compare|comparing|comparison of|contrast)(?: the)?(?: ${votes})?(?: of| how)?(?: the)? ${two}(?: on their| s)? ?(?:${votes}|voted|vote) ${on}`,
      `(?:compare|comparing|comparison of|contrast)(?: the)? ${votes} of ${two} ${on}`,
      `(?:did|do|have|how did) ${two} (?:vote|voted) (?:differently|the same|the same way|alike|together|apart|otherwise|like) ${on}`,
    ),
    leads: ([one, other, process], { typed }) => {
      if (one === undefined || other === undefined || process === undefined || one === other) return undefined;
      const text = setUpBy(process, typed);
      return text !== undefined
        ? {
            path: asked(`${pageOf(one, typed.lexicon.names)}/with/${other.key}`, { resolution: text.key }),
            sentence: `Where ${inSentence(one)} and ${inSentence(other)} agree, and where they differ, on ${text.key}`,
          }
        : undefined;
    },
  },
];
