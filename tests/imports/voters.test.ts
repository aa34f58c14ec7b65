// cspell:ignore TÜRKÝYE TÜRKIYE
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Voters } from "../../src/imports/voters";
import { read } from "../../src/seed/read";
import { state } from "../../src/states/state.kind";
import { propertiesOf } from "../../src/writing/properties";

interface Told {
  readonly name: string;
  readonly iso2: string;
  readonly admittedFirst?: string;
  readonly endedLast?: string;
  readonly seat?: string;
}

const states: Readonly<Record<string, Told>> = {
  EGY: { name: "Egypt", iso2: "EG", admittedFirst: "1945-10-24" },
  ROC: {
    name: "Republic of China (until 1971)",
    iso2: "none",
    admittedFirst: "1945-10-24",
    endedLast: "1971-10-24",
    seat: '{"recordedAs":[{"code":"TWN"},{"code":"CHN","name":"China","until":"1971-10-24"}]}',
  },
  CHN: { name: "China", iso2: "CN", admittedFirst: "1945-10-24" },
  SRB: {
    name: "Serbia",
    iso2: "RS",
    admittedFirst: "2000-11-01",
    seat: '{"recordedAs":[{"code":"YUG","name":"Yugoslavia","from":"2000-11-01"}]}',
  },
  SYR: {
    name: "Syrian Arab Republic",
    iso2: "SY",
    admittedFirst: "1945-10-24",
    seat: '{"away":[{"from":"1958-02-21","until":"1961-10-12"}]}',
  },
  VAT: { name: "Holy See", iso2: "VA" },
  YUG: {
    name: "Yugoslavia",
    iso2: "YU",
    admittedFirst: "1945-10-24",
    endedLast: "1992-12-31",
    seat: '{"recordedAs":[{"code":"YUG","name":"Yugoslavia","until":"1992-12-31"}]}',
  },
};
const codes = Object.keys(states);
const voters = new Voters(
  Object.entries(states).map(([iso3, properties]) => ({ iso3, properties: { iso3, ...properties } })),
);

function meant(day: string, code: string, name: string): string {
  const voter = voters.on(day, code, name);
  return "unknown" in voter
    ? voter.unknown
    : `${codes[voter.place] ?? ""}${voter.doubt === undefined ? "" : ` (${voter.doubt})`}`;
}

it.each([
  ["1970-11-01", "CHN", "China", "ROC"],
  ["1970-11-01", "TWN", "Taiwan", "ROC"],
  ["1971-11-01", "CHN", "China", "CHN"],
  ["1985-12-01", "YUG", "Yugoslavia", "YUG"],
  ["2002-12-01", "YUG", "Yugoslavia", "SRB"],
  ["2010-12-01", "SRB", "Yugoslavia", "SRB"],
  ["2010-12-01", "", "SERBIA", "SRB"],
  ["2010-12-01", "EG", "NA", "EGY"],
])("on %s takes %s %s for %s", (day, code, name, iso3) => {
  expect(meant(day, code, name)).toBe(iso3);
});

it.each([
  [
    "1998-12-01",
    "YUG",
    "Yugoslavia",
    "YUG, Yugoslavia: Yugoslavia was a member until 1992-12-31, and did not vote on 1998-12-01",
  ],
  [
    "1975-12-01",
    "TWN",
    "",
    "TWN: Republic of China (until 1971) was a member until 1971-10-24, and did not vote on 1975-12-01",
  ],
  ["2010-12-01", "ZZZ", "Ruritania", "no state is known as ZZZ, Ruritania"],
  ["2010-12-01", "EGY", "Serbia", "EGY, Serbia: the code is Egypt, the name Serbia"],
  ["2010-12-01", "VAT", "Holy See", "VAT, Holy See: Holy See was never a member"],
])("on %s does not guess who %s %s is", (day, code, name, why) => {
  expect(meant(day, code, name)).toBe(why);
});

it("takes a vote of the year of admission, and says that its day is doubtful", () => {
  expect(meant("2000-10-02", "SRB", "Serbia")).toBe(
    "SRB (Serbia was admitted on 2000-11-01, so 2000-10-02 may not be the day of the vote)",
  );
});

it("knows the members of a day", () => {
  const members = (day: string) => voters.membersOn(day).map((place) => codes[place]);
  expect(members("1960-01-01")).toEqual(["EGY", "ROC", "CHN", "YUG"]);
  expect(members("2020-01-01")).toEqual(["EGY", "CHN", "SRB", "SYR"]);
});

it.each([
  ["2024-11-18", "TÜRKÝYE", "TUR"],
  ["2024-10-30", "TÜRKIYE", "TUR"],
  ["1983-12-01", "Federal Republic of Germany", "DEU"],
  ["1985-12-01", "USSR", "RUS"],
  ["1960-12-01", "United Arab Republic", "EGY"],
])("on %s takes the name %s for %s, by the rules of the real seed", (day, name, iso3) => {
  const file = "states.yaml";
  const { seed } = read(new Map([[file, readFileSync(join(__dirname, "../../seed", file))]]));
  const real = seed.nodesOf(state).map((node) => ({ iso3: node.key, properties: propertiesOf(node) }));
  const voter = new Voters(real).on(day, "", name);
  expect("unknown" in voter ? voter.unknown : real[voter.place]?.iso3).toBe(iso3);
});
