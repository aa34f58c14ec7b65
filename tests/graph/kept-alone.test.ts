import { Kept } from "../../src/graph/kept";
import { KeptAlone } from "../../src/graph/kept-alone";

const never = () => new Promise<string>(() => undefined);
const answer = (text: string) => () => Promise.resolve(text);

it("waits for nothing that another has asked for, and keeps for all what it is answered", async () => {
  const kept = new Kept(3);
  void kept.get("a", never);
  const alone = new KeptAlone(kept);
  expect(alone.revision).toBe(3);
  expect(alone.known("a")).toBeUndefined();
  expect(await alone.get("a", answer("its own"))).toBe("its own");
  expect(await kept.get("a", never)).toBe("its own");
});

it("asks no more than once itself, also while the answer is on its way, and not for what is there", async () => {
  const kept = new Kept(1);
  await kept.get("there", answer("known"));
  const alone = new KeptAlone(kept);
  const own = alone.get("a", answer("once"));
  expect(alone.get("a", answer("twice"))).toBe(own);
  expect(await alone.get("there", answer("asked again"))).toBe("known");
});
