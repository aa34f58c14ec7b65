import { type StartedServer, villageServer } from "../server";
import { pageAt, rowsAt } from "./reader";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

/** Each fact in short: whose, on what, on which side, by what, through whom, and where it stands. */
const factsAt = async (path: string) =>
  (await rowsAt(village, path)).map(({ iso3, subject_id, stance, kind, through_id, date, in: standsIn }) =>
    [iso3, subject_id, stance, kind, through_id, date, standsIn].filter((one) => one !== "").join(" "),
  );

it("has every fact by which a state stands anywhere in one table, and names the coalition that spoke where the state did not", async () => {
  const facts = await factsAt("/positions.csv");
  expect(facts).toHaveLength(28);
  expect(facts.filter((fact) => fact.startsWith("SYL"))).toEqual([
    "SYL Topic:gender-language SUPPORT STATEMENT 2023-07-27 Statement:ST-5",
    "SYL Norm:a SUPPORT ALIGNMENT Coalition:river-league 2023-07-24 Statement:ST-8",
    "SYL Topic:institutions SUPPORT STATEMENT Statement:JS-1",
    "SYL Topic:poa OPPOSE VOTE 2022-12-07 Resolution:V/RES/1",
    "SYL Topic:poa OPPOSE VOTE 2023-12-04 Resolution:V/RES/2",
  ]);
  expect(facts).toContain("ARC Norm:a SUPPORT STATEMENT Coalition:river-league 2023-07-24 Statement:ST-8");
  expect(facts).toContain("UTO Proposal:threat-store SUPPORT SPONSORSHIP Proposal:threat-store");
  expect((await pageAt(village, "/positions")).text).toContain("what its coalitions said counted too");
  expect((await pageAt(village, "/positions?words=own")).text).toContain("by its own words alone");
  const own = await rowsAt(village, "/positions.csv?words=own");
  expect(own).toHaveLength(26);
  // Where several sources say the same, each of them is named.
  expect(own.every(({ further_sources: further }) => further !== undefined)).toBe(true);
  expect(own.every(({ source, locator, through }) => source !== "" && locator !== "" && through === "")).toBe(true);
  expect(own.find(({ iso3, date }) => iso3 === "BOR" && date?.includes("/") === true)).toMatchObject({
    date_first: "2023-07-24",
    date_last: "2023-07-28",
    act: "PROPOSED",
    machine_made: "false",
  });
});

it("has of them those of a state, a subject, a time and a region", async () => {
  const search = "state=Arcadia&topic=gender-language&year=2023&region=AFRICAN";
  expect(await factsAt(`/positions.csv?${search}`)).toEqual([
    "ARC Topic:gender-language OPPOSE STATEMENT 2023-07-25 Statement:ST-2",
  ]);
});

it("counts on its page on how many subjects each state takes which side, and leads to its file", async () => {
  const { html, text } = await pageAt(village, "/positions?year=2023");
  expect(text).toContain("Arcadia African states 3 2 0 Borduria Eastern European states 1 2 0");
  expect(html).toContain('href="./positions.csv?year=2023"');
  expect((await pageAt(village, "/positions?words=theirs")).status).toBe(400);
  const { headers } = await fetch(`${village.url}/positions.csv?state=ARC`);
  const [, beside = ""] = /^<([^>]+)>; rel="describedby"/.exec(headers.get("link") ?? "") ?? [];
  const described = await fetch(new URL(beside, `${village.url}/positions.csv`));
  expect(await described.json()).toMatchObject({ url: `${village.url}/positions.csv?state=ARC` });
});
