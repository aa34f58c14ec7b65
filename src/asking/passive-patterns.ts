import { inSentence } from "../names/in-sentence";
import type { Heard, Part } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { namesFrom } from "../phrases/values";
import { formsIn, wording } from "../phrases/wording";
import { endsOf, endsOr } from "../statements/subject.phrase";
import { bySubject, said } from "./in-address";
import { asked, pageOf } from "./page-of";
import type { Pattern, Slots } from "./pattern";
import { QuestionKind } from "./question-kind";

const be = wording<object>(...formsIn("was|were|is|are|has|have"));
const by = wording<object>("by");
const been = wording<object>("been");

/** `was the PoA opposed by Iran`: the same turned round. */
const turned: Part<Slots> = {
  shape: "(was | is | has) ‹topic, norm, proposal or resolution› ‹supported or opposed› by ‹state›",
  say: () => undefined,
  hear: (typed, at) =>
    endsOf(be, typed, at).flatMap((from) =>
      namesFrom(typed, from, ["Resolution", "Topic", "Norm", "Proposal"]).flatMap(({ thing: subject, end }) =>
        endsOr(been, typed, end)
          .flatMap((next) => sideEnds(typed, next))
          .flatMap((next) => endsOf(by, typed, next))
          .flatMap((next) => namesFrom(typed, next, ["State"]))
          .map((one): Heard<Slots> => ({ value: { state: one.thing, subject }, end: one.end, cost: 0 })),
      ),
    ),
};
const side = wording<object>(
  ...formsIn(
    "opposed|supported|rejected|backed|endorsed|criticised|blocked|sponsored|co-sponsored|cosponsored|welcomed|accepted|tabled|proposed|favoured|challenged|questioned|disputed|championed|voted for|voted against",
  ),
);
const sideEnds = (typed: TypedText, at: number): number[] => endsOf(side, typed, at);

/** What is asked of one in the passive. */
export const patternsInPassive: readonly Pattern[] = [
  {
    kind: QuestionKind.POSITION_OF_STATE,
    phrase: turned,
    leads: ({ state, subject }, { lexicon: { names } }) =>
      state &&
      subject &&
      (subject.label === "Resolution"
        ? {
            path: `${pageOf(subject, names)}#${state.key}`,
            sentence: `How ${inSentence(state)} stands to ${said(subject)}`,
          }
        : {
            path: asked(`${pageOf(state, names)}/on`, bySubject(subject)),
            sentence: `Where ${inSentence(state)} stands on ${said(subject)}`,
          }),
  },
];
