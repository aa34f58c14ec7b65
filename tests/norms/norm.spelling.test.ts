import { letterOf } from "../../src/norms/norm.spelling";

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
])("reads %s as the norm c", (spelling) => {
  expect(letterOf(spelling)).toBe("c");
});

it.each([
  "m",
  "13(l)",
  "12(c)",
  "13",
  "",
  "Vitamin C",
  "norm 3",
  "A/70/174",
  "A/76/135 para 13(c)",
  "due diligence norm",
])("reads no letter in %s", (spelling) => {
  expect(letterOf(spelling)).toBeUndefined();
});
