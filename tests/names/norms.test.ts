import { unsaid } from "../../src/names/named";
import { Names } from "../../src/names/names";

const names = new Names(["a", "c", "k"].map((key) => ({ ...unsaid, label: "Norm", key, name: `Norm of ${key}` })));

it.each([
  "c",
  "C",
  "(c)",
  "N-c",
  "norm c",
  "Norm (c)",
  "13c",
  "13(c)",
  "13 (C)",
  "para 13(c)",
  "A/70/174 para 13(c)",
  "A/70/174, paragraph 13 (c)",
  "UN norm c",
  "13.c",
  "Norm:c",
])("reads %s as the norm c", (spelling) => {
  expect(names.find(["Norm"], spelling)?.key).toBe("c");
});

it.each(["m", "13(l)", "12(c)", "13", "", "Vitamin C", "norm 3", "A/70/174", "A/76/135 para 13(c)"])(
  "reads no norm in %s",
  (spelling) => {
    expect(names.find(["Norm"], spelling)).toBeUndefined();
  },
);
