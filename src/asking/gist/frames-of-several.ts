import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { dateOrderAsked } from "./frames-lead";
import { type Frame, place } from "./gist-frames";
import { sides } from "./gist-words";
import { byTime, said } from "../patterns/in-address";
import { asked } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";
import { whetherChanged } from "../whether-changed";

/** What three states said, and whether one voted otherwise on somebody's resolutions. */
export const framesOfSeveral: readonly Frame[] = [
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [["say", ...sides]],
    may: [...sides, "when", "first"],
    places: [place.state, place.other, { as: "thing", of: ["State"], needed: true }, place.topic],
    timed: true,
    leads: ({ slots: { state, other, thing, topic, ...timed }, has }) => {
      const all = [state, other, thing].filter((one) => one !== undefined);
      const isSaid = has("say") || has("support") || has("oppose");
      if (topic === undefined || !isSaid || new Set(all).size < 3) return undefined;
      const stance = has("support") === has("oppose") ? undefined : has("support") ? "SUPPORT" : "OPPOSE";
      const narrowed = asked("", { topic: topic.key, stance, ...byTime(timed), ...dateOrderAsked(has) });
      return {
        path: `/statements?${all.map(({ key }) => `actor=${encodeURIComponent(key)}`).join("&")}&${narrowed.slice(1)}`,
        sentence: `What ${all.map(inSentence).join(", ")} said about ${said(topic)}${timeInWords(timed)}`,
      };
    },
  },
  {
    kind: QuestionKind.CHANGES_OF_STATE,
    needs: [["change"], ["resolutions"]],
    may: ["vote", "stand", "when"],
    places: [place.state],
    timed: true,
    leads: ({ slots: { state, ...timed }, typed }) =>
      state && whetherChanged(state, undefined, timed, typed.lexicon.names),
  },
];
