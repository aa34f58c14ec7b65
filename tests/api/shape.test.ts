import { refuseShape } from "../../src/api/shape";

const refusalOf = (body: string): string | undefined => {
  try {
    refuseShape(Buffer.from(body));
    return undefined;
  } catch (refusal) {
    return (refusal as { type: string }).type;
  }
};
const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
const wordy = (words: number, of = 1): string =>
  `{${Array.from({ length: words }, (_, at) => `"k${at}":${of}`).join(",")}}`;

it.each([
  [
    "brackets in a text",
    JSON.stringify({ query: "[{".repeat(500), variables: { a: `${"\\".repeat(9)}"${"[".repeat(500)}` } }),
    undefined,
  ],
  ["as deep as may be", `{"variables":{"a":${nested(100)}}}`, undefined],
  ["deeper", `{"variables":{"a":${nested(101)}}}`, "deep"],
  ["many beside each other", `[${"[[]],".repeat(50_000)}1]`, undefined],
  ["as many words as may be", wordy(2_000), undefined],
  ["more words", wordy(2_001), "wide"],
  ["as many in each of several", `[${wordy(2_000)},${wordy(2_000)}]`, undefined],
  ["what is not closed", `${"]".repeat(10)}{"a`, undefined],
  ["a text that ends with a backslash", '"\\', undefined],
  ["nothing", "", undefined],
])("of a body with %s is refused what is more than may be", (_, body, type) => {
  expect(refusalOf(body)).toBe(type);
});
