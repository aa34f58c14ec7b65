import { chance, rounded } from "../figures";
import type { Line } from "../line";
import { joinedQuestion } from "../random/question";
import { dataOf, timed } from "../stage/ask";
import { memoryOf } from "../stage/watched";
import { namedIn } from "./random-questions";

/** So many ask at once. */
const clients = 8;
const query = `query ($where: StateWhere!, $first: Int) { states(where: $where, first: $first) { totalCount sentence nodes { iso3 name } } }`;

/** What the process holds after many questions, no two the same. */
export const memory: Line = {
  name: "memory",
  large: true,
  async *measure(stage) {
    await stage.restart();
    const { driver } = await stage.ground();
    const { url, pid } = await stage.ours();
    const [random, named] = [chance(11), await namedIn(driver)];
    const samples: number[] = [];
    const some = Math.ceil(stage.questions / 20);
    for (let asked = 0; asked < stage.questions; asked += clients) {
      const turn = Array.from({ length: clients }, () => ({
        where: joinedQuestion(random, named),
        first: Math.floor(random() * 50),
      }));
      for (const answer of await Promise.all(turn.map((variables) => timed(url, { query, variables })))) dataOf(answer);
      if (Math.floor(asked / some) !== Math.floor((asked + clients) / some)) samples.push(memoryOf(pid));
    }
    const [half = NaN, end = NaN] = [samples[Math.floor(samples.length / 2)], samples.at(-1)];
    const number = stage.questions.toLocaleString("en-GB");
    const beside = `${rounded(samples[0] ?? NaN)} MB after a twentieth of them, ${rounded(half)} half-way, ${rounded(end)} at the end, ${rounded(Math.max(...samples))} at most`;
    yield {
      name: `memory of the process after ${number} different questions`,
      figure: end,
      unit: "MB",
      target: { atMost: 400 },
      beside,
    };
    yield {
      name: `memory after ${number} questions, beside that half-way`,
      figure: end / half,
      unit: "times as much",
      target: { atMost: 1.1 },
      beside,
    };
  },
};
