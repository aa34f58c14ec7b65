import { anything, sidesInWords } from "../../src/statements/subject.words";

const plain = { name: "gender language", threat: false, supporting: null, opposing: null };
const threat = { name: "ransomware", threat: true, supporting: null, opposing: null };
const war = {
  name: "the War in Ukraine",
  threat: false,
  supporting: "wanted the war named",
  opposing: "refused to name the war",
};

it("says a side by the name of the subject, and of a threat that action on it was wanted", () => {
  expect(sidesInWords(["OPPOSE"], plain, "past")).toBe("opposed gender language");
  expect(sidesInWords(["SUPPORT", "OPPOSE"], plain, "present")).toBe("support or oppose gender language");
  expect(sidesInWords(["SUPPORT", "NEUTRAL"], threat, "past")).toBe(
    "supported action on ransomware or stayed neutral on it",
  );
  expect(sidesInWords(["NO_SIDE"], plain, "past")).toBe("took no recorded side on gender language");
  expect(sidesInWords(["NEUTRAL", "NO_SIDE"], plain, "present")).toBe(
    "are neutral on gender language or take no recorded side on it",
  );
  expect(sidesInWords([], anything, "past")).toBe("took a position on something");
});

it("says a side in the words that its subject has for it", () => {
  expect(sidesInWords(["SUPPORT"], war, "past")).toBe("wanted the war named");
  expect(sidesInWords(["SUPPORT", "OPPOSE"], war, "past")).toBe("(wanted the war named or refused to name the war)");
  expect(sidesInWords(["OPPOSE", "NEUTRAL"], war, "past")).toBe(
    "(refused to name the war or stayed neutral on the War in Ukraine)",
  );
  expect(sidesInWords(["SUPPORT", "OPPOSE"], { ...war, opposing: null }, "past")).toBe(
    "(wanted the war named or opposed the War in Ukraine)",
  );
});
