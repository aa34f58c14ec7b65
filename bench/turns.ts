/** Something that can be timed once; its answer is how many milliseconds it took. */
export type Take = (turn: number) => Promise<number>;

/**
 * Times several things side by side: one of each in turn, round after round, and each round begins with the next, so that what
 * else the machine does meets all of them alike. What is warmed up first is not counted.
 */
export async function inTurn(takes: readonly Take[], rounds: number, warmUp = 3): Promise<number[][]> {
  const times = takes.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1)
    for (let step = 0; step < takes.length; step += 1) {
      const which = (step + Math.max(round, 0)) % takes.length;
      const ms = (await takes[which]?.(round + warmUp)) ?? NaN;
      if (round >= 0) times[which]?.push(ms);
    }
  return times;
}
