import { answeringStates } from "../../../src/atlas/pictures/answering-states";
import { membersByTiles } from "../../../src/atlas/pictures/members-by-tiles";
import { type Picture, placedAs, restingOn } from "../../../src/atlas/pictures/picture";
import { sidesByTiles } from "../../../src/atlas/pictures/sides-by-tiles";
import { voteByTiles } from "../../../src/atlas/pictures/vote-by-tiles";
import { drawn, everybody } from "./drawing";

const tilesIn = (svg: string) =>
  [...svg.matchAll(/<a href="([^"]+)" transform="translate\(([\d ]+)\)"><title>([^<]+)<\/title>/g)].map(
    ([, href = "", place = "", title = ""]) => ({ href, place, title }),
  );

const counts = (picture: Picture | undefined) =>
  Object.fromEntries((picture?.legend ?? []).map(({ side, count }) => [side, count]));

describe("a map of tiles", () => {
  it.each([0, 1, 20, 195])("has a tile for each of the 195 states where %i of them answer", (number) => {
    const picture = answeringStates("some states", everybody.slice(0, number));
    const tiles = tilesIn(drawn(picture));
    expect(new Set(tiles.map(({ place }) => place)).size).toBe(195);
    expect(tiles.filter(({ title }) => title.endsWith(": among them")).length).toBe(number);
    expect(counts(picture)["ANSWERS"] ?? 0).toBe(number);
  });

  it("draws who is silent apart from who is on record and does not answer", () => {
    const coverage = { recorded: 2, outOf: 193, unrecorded: ["FRA", "TUV"] };
    const picture = answeringStates("some states", [{ iso3: "TUV", name: "Tuvalu" }], { coverage });
    expect(counts(picture)).toEqual({ ANSWERS: 1, OTHER: 193, NO_RECORD: 1 });
    expect(drawn(picture)).toContain("<title>France: not on record</title>");
  });

  it.each([0, 195])(
    "has the tiles of each regional group together where %i of a question about regions answer",
    (number) => {
      const picture = answeringStates(
        "some states",
        [...everybody.slice(0, number), { iso3: "ARC", name: "Arcadia" }],
        { isByRegion: true },
      );
      const svg = drawn(picture);
      const places = tilesIn(svg).map(({ place }) => place);
      expect([places.length, new Set(places).size]).toEqual([196, 196]);
      expect(svg).toContain("Eastern European states");
      expect(svg).toContain("In no regional group");
      const rowsOf = (codes: string) =>
        codes.split(" ").map((code) =>
          Number(
            tilesIn(svg)
              .find(({ href }) => href.endsWith(code))
              ?.place.split(" ")[1],
          ),
        );
      expect(new Set(rowsOf("ALB POL UKR RUS")).size).toBe(1);
      expect(Math.max(...places.map((place) => Number(place.split(" ")[1])))).toBeLessThan(picture?.height ?? 0);
    },
  );

  it("says of each tile the whole name of the state and its side, and leads to its page", () => {
    const picture = sidesByTiles("X", { totalCount: 1, nodes: [held("TUV", "Tuvalu", "OPPOSE")] } as never, "topic=x");
    expect(tilesIn(drawn(picture))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ href: "http://127.0.0.1/states/TUV", title: "Tuvalu: opposes" }),
        expect.objectContaining({ title: "Nauru: nothing on record" }),
      ]),
    );
    expect(picture?.says).toBe("opposes: 1 state; nothing on record: 194 states.");
  });

  it("has room for a state that it does not know", () => {
    const known = everybody.slice(0, 2);
    const picture = answeringStates("X", [
      ...known,
      { iso3: "ARC", name: "Arcadia" },
      { iso3: "BOR", name: "Borduria" },
    ]);
    const places = tilesIn(drawn(picture)).map(({ place }) => place);
    expect([places.length, new Set(places).size]).toEqual([197, 197]);
  });

  it("tells who was no member on the day of a vote from whose vote is not on record", () => {
    const vote = { choice: "NO", node: { iso3: "FRA", name: "France" } };
    const picture = voteByTiles(
      { date: "2001-11-29", citations: [], resolution: null, matter: null, votes: { edges: [vote] } } as never,
      "X",
    );
    const titles = tilesIn(drawn(picture)).map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        "France: no",
        "Switzerland: no vote: not a member then",
        "Holy See: no vote: not a member then",
        "Germany: its vote is not on record",
      ]),
    );
  });

  it("says what is voted on, and where", () => {
    const vote = { choice: "NO", node: { iso3: "FRA", name: "France" } };
    const rollCall = {
      date: "2022-11-03",
      body: "COMMITTEE",
      committee: "First Committee",
      resolution: { title: "the text" },
      citations: [],
    };
    const picture = voteByTiles({ ...rollCall, votes: { edges: [vote] } } as never, "A/RES/1");
    expect(drawn(picture)).toContain(
      "The text. Recorded vote in the First Committee of the General Assembly of the United Nations.",
    );
  });

  it("shows who belongs to a coalition, who is named beside it, and where a roll is not complete", () => {
    const member = (iso3: string, title: string) => ({
      node: { iso3, name: iso3 },
      source: { id: title, title, publisher: "P" },
    });
    const of = { sentence: "States that belong to X", edges: [member("BRA", "A"), member("IND", "B")] } as never;
    const apart = [member("SAU", "A"), member("SAU", "A"), member("IND", "A")] as never;
    const told = { about: "What it is.", sources: [{ source: { id: "C", title: "C", publisher: "P" } }] };
    const picture = membersByTiles(of, { apart, isOpen: false, ...told });
    expect(counts(picture)).toEqual({ ANSWERS: 2, NO_SIDE: 1, OTHER: 192 });
    expect(drawn(picture)).toContain("Sources: A (P); B (P); C (P).");
    expect(counts(membersByTiles(of, { apart, isOpen: true, ...told }))).toEqual({
      ANSWERS: 2,
      NO_SIDE: 1,
      NO_RECORD: 192,
    });
    expect(membersByTiles({ sentence: "", edges: [] } as never, { apart, isOpen: true, ...told })).toBeUndefined();
  });

  it("has each regional group together where its address asks for it, on the same sources", () => {
    const source = { id: "s", title: "A", publisher: "P" };
    const picture = restingOn(answeringStates("X", everybody.slice(0, 3)), [{ source }]);
    const [placed, asked] = ["", "tiles=region"].map((query) =>
      drawn(picture && placedAs(picture, new URLSearchParams(query))),
    );
    expect(placed).not.toContain("African states");
    expect(placed).toContain("near where it lies");
    expect(asked).toMatch(/African states.*with its regional group.*Source: A/s);
  });

  it("is none where there is nothing to show", () => {
    expect(sidesByTiles("X", { nodes: [] }, "topic=x")).toBeUndefined();
    expect(voteByTiles({ date: null, votes: { edges: [] } } as never, "X")).toBeUndefined();
    expect(answeringStates("X", undefined)).toBeUndefined();
  });
});

const held = (iso3: string, name: string, stance: string) => ({ stance, state: { iso3, name } });
