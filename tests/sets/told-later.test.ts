import { ToldLater } from "../../src/sets/told-later";

it("holds what is told later, and breaks where nobody tells it", () => {
  const word = new ToldLater<number>("The word");
  expect(() => word.its).toThrow("The word is asked for before it is told");
  word.tell(3);
  expect(word.its).toBe(3);
});
