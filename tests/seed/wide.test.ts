import { read } from "../../src/seed/read";

/** More than a call of a function can have arguments. */
const many = 130_000;

it("tells every line of a file in which all are wrong", () => {
  const { findings } = read(new Map([["topics.yaml", Buffer.from("- *a\n".repeat(many))]]));
  expect(findings).toHaveLength(many);
  expect(findings.at(-1)).toMatchObject({ file: "topics.yaml", line: many, law: "syntax" });
}, 60_000);
