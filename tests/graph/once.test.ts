import { once } from "../../src/graph/once";

it("computes once for each owner and key, also what is nothing", () => {
  const of = once<undefined>();
  const [one, other] = [{}, {}];
  let computed = 0;
  const compute = () => {
    computed++;
    return undefined;
  };
  for (let alias = 0; alias < 900; alias++) for (const owner of [one, other]) of(owner, "a", compute);
  expect(computed).toBe(2);
  of(one, "b", compute);
  expect(computed).toBe(3);
});
