import { type RollCalls, codes } from "../resolutions/roll-calls";
import type { Counts } from "./agreement.figures";

/** What two states did in some roll calls that both took part in, by their places in the universe. */
export function countsOfTwo(rollCalls: RollCalls, places: readonly number[], a: number, b: number): Counts {
  const counts = { shared: 0, identical: 0, opposed: 0, aYes: 0, aNo: 0, bYes: 0, bNo: 0 };
  for (const place of places) {
    const [one, other] = [rollCalls.choice(a, place), rollCalls.choice(b, place)];
    if (one === 0 || other === 0 || one === codes.ABSENT || other === codes.ABSENT) continue;
    counts.shared += 1;
    if (one === other) counts.identical += 1;
    else if (one !== codes.ABSTAIN && other !== codes.ABSTAIN) counts.opposed += 1;
    if (one === codes.YES) counts.aYes += 1;
    if (one === codes.NO) counts.aNo += 1;
    if (other === codes.YES) counts.bYes += 1;
    if (other === codes.NO) counts.bNo += 1;
  }
  return counts;
}
