import { type Heard, type Phrase } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { mapped } from "../phrases/values";
import { choice, wording } from "../phrases/wording";
import { followers } from "./followers.words";
import { holdingVerbs, saidOfSubject } from "./said-of-subject.words";
import { Stance } from "./stance";
import { type SideTaken, endsOf, endsOr, subjectsFrom } from "./subject.phrase";

const holding = wording<object>(...(holdingVerbs as [string, ...string[]]));
const that = wording<object>("that");
const saying = choice(saidOfSubject);
/** `think that international law applies`. */
export const byHolding = (typed: TypedText, at: number): Heard<SideTaken>[] =>
  endsOf(holding, typed, at)
    .flatMap((end) => endsOr(that, typed, end))
    .flatMap((from) => subjectsFrom(typed, from))
    .flatMap(({ value, end: behindIt }) =>
      saying.hear(typed, behindIt).map(({ value: side, end, cost }) => ({
        value: { ...value, stance: [Stance[side]] },
        end,
        cost,
      })),
    );

/** `supporters and opponents of`: whoever is on either side. */
export const bothNouns: Phrase<Stance[]> = mapped(
  wording<object>(
    ...(followers.SUPPORT.flatMap((one) =>
      followers.OPPOSE.flatMap((other) =>
        ["and", "or"].flatMap((and) => [`${one}s ${and} ${other}s of`, `${other}s ${and} ${one}s of`]),
      ),
    ) as unknown as [string, ...string[]]),
  ),
  () => [Stance.SUPPORT, Stance.OPPOSE],
  () => undefined,
);
