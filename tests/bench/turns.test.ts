import { inTurn } from "../../bench/turns";

describe("things timed side by side", () => {
  it("take turns, each first in turn, and what warms up is not counted", async () => {
    const order: string[] = [];
    const take = (name: string, ms: number) => (turn: number) => {
      order.push(`${name}${turn}`);
      return Promise.resolve(ms + turn);
    };
    expect(await inTurn([take("a", 10), take("b", 20)], 3, 2)).toEqual([
      [12, 13, 14],
      [22, 23, 24],
    ]);
    expect(order).toEqual(["a0", "b0", "a1", "b1", "a2", "b2", "b3", "a3", "a4", "b4"]);
  });
});
