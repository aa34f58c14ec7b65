import { parse } from "graphql";
import { documentsKept } from "../../src/api/documents-kept";

it("knows the documents that were read lately, and forgets the oldest before they are many", async () => {
  const kept = documentsKept();
  const [first, last] = [parse("{ first }"), parse(`{ ${"last ".repeat(100_000)} }`)];
  await kept.set("first", first);
  expect(await kept.get("first")).toBe(first);
  await kept.set("last", last);
  await kept.set("second", parse(`{ ${"second ".repeat(20_000)} }`));
  expect([await kept.get("first"), await kept.get("last")]).toEqual([undefined, undefined]);
  expect(await kept.delete("second")).toBe(true);
});
