import type { Timed } from "../../src/dates/period";
import { Names } from "../../src/names/names";
import { lexiconOf } from "../../src/phrases/lexicon";
import { time } from "../../src/phrases/time";
import { TypedText } from "../../src/phrases/typed-text";

const names = new Names([]);

/** What the whole of a text is read as. */
function read(text: string): Timed | undefined {
  const typed = new TypedText(text, lexiconOf(names));
  return time.hear(typed, 0).find(({ end }) => end === typed.tokens.length)?.value;
}

it.each<[string, Timed]>([
  ["in 2023", { year: 2023 }],
  ["during 2023", { year: 2023 }],
  ["in July 2023", { during: { from: "2023-07", to: "2023-07" } }],
  ["on 25 July 2023", { during: { from: "2023-07-25", to: "2023-07-25" } }],
  ["on July 25, 2023", { during: { from: "2023-07-25", to: "2023-07-25" } }],
  ["on 2023-07-25", { during: { from: "2023-07-25", to: "2023-07-25" } }],
  ["since 2021", { during: { from: "2021" } }],
  ["from 2021 onwards", { during: { from: "2021" } }],
  ["until December 2022", { during: { to: "2022-12" } }],
  ["before 2020", { during: { to: "2019" } }],
  ["before March 2020", { during: { to: "2020-02" } }],
  ["before 1 March 2020", { during: { to: "2020-02-29" } }],
  ["after 2020", { during: { from: "2021" } }],
  ["after December 2020", { during: { from: "2021-01" } }],
  ["from 2019 to 2021", { during: { from: "2019", to: "2021" } }],
  ["between July 2019 and 2021", { during: { from: "2019-07", to: "2021" } }],
  ["in 2019-2021", { during: { from: "2019", to: "2021" } }],
  ["in 2022 or 2023", { during: { from: "2022", to: "2023" } }],
])("reads %s", (text, timed) => {
  expect(read(text)).toEqual(timed);
});

it.each(["in 1812", "on 31 June 2023", "on 30 February 2024", "from 2023 to 2021", "in 2021 or 2023", "2023"])(
  "does not read %s",
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

it("says what it reads", () => {
  for (const said of [
    "in 2023",
    "in July 2023",
    "on 25 July 2023",
    "since 2021",
    "until July 2022",
    "from 2019 to July 2021",
  ])
    expect(time.say(read(said) ?? {}, names)).toBe(said);
});
