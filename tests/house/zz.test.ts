import { schema } from "../../src/api/schema";
import { operationsOfRoot, operationsOfThings } from "./operations";
import { validate, parse } from "graphql";
it("x", async () => {
  const s = await schema();
  const T = s.getPossibleTypes(s.getType("Node") as any).map((t) => t.name);
  const ops = [...operationsOfRoot(s), ...T.flatMap((t) => operationsOfThings(s, t, ["State:ARC"]))];
  console.log(
    operationsOfRoot(s).length,
    ops.length,
    ops.map((o) => o.length).reduce((a, b) => a + b),
    Math.max(...ops.map((o) => o.length)),
  );
  const bad = ops
    .map((o) => ({ o: o.slice(0, 300), e: validate(s, parse(o)).map((e) => e.message) }))
    .filter((x) => x.e.length);
  console.log(
    bad.length,
    JSON.stringify(
      bad.slice(0, 10).map((b) => [b.o, b.e.slice(0, 3)]),
      null,
      1,
    ),
  );
});
