import { schema } from "../../src/api/schema";
import { type Described, describedIn, faults, faultsOf } from "./described";

let all: Described[];
beforeAll(async () => {
  all = describedIn(await schema());
});

describe("the schema", () => {
  it("has much to describe", () => {
    expect(all.length).toBeGreaterThan(500);
  });

  it.each(faults)("has no descriptions that %s", (fault) => {
    expect(faultsOf(all).filter((line) => line.endsWith(fault))).toEqual([]);
  });
});
