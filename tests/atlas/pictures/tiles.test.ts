import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { statesOnTiles } from "../../../src/atlas/pictures/states-on-tiles";
import { tileMapSize, tilePlaces } from "../../../src/atlas/pictures/tiles";

const all = parse(readFileSync(join(__dirname, "../../../seed/states.yaml"), "utf8")) as readonly {
  readonly iso3: string;
  readonly status: string;
  readonly name: string;
  readonly admitted?: string;
  readonly region?: string;
}[];
// Members of the past have no place on a map of today.
const states = all.filter(({ status }) => status !== "FORMER");

const placeOf = (iso3: string) => tilePlaces.get(iso3) ?? { column: NaN, row: NaN };

describe("the map of tiles", () => {
  it("has each state of the seed once, and no other", () => {
    expect([...tilePlaces.keys()].sort()).toEqual(states.map(({ iso3 }) => iso3).sort());
    expect(states.length).toBe(195);
  });

  it("has no two states on one tile, and all within its columns and rows", () => {
    const places = [...tilePlaces.values()];
    expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(195);
    expect(places.every(({ column, row }) => column < tileMapSize.columns && row < tileMapSize.rows)).toBe(true);
    expect(tileMapSize).toEqual({ columns: 28, rows: 18 });
  });

  it("names each state as the seed does, with its regional group and the day on which it became a member", () => {
    expect([...statesOnTiles].map(([iso3, state]) => ({ iso3, ...state }))).toEqual(
      states
        .map(({ iso3, name, region, admitted }) => ({ iso3, name, region, admitted }))
        .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
    );
  });

  it.each(
    "FRA-BEL FRA-CHE ESP-PRT ITA-SMR ITA-VAT AUT-LIE DNK-DEU POL-LTU UKR-ROU TUR-ARM IRQ-SYR EGY-LBY SDN-TCD KEN-UGA ZAF-LSO ZAF-SWZ BRA-PRY ARG-CHL COL-VEN DOM-HTI KNA-ATG NPL-IND THA-KHM MYS-BRN FSM-MHL NRU-KIR TUV-KIR TUV-FJI SAU-YEM PAK-AFG"
      .split(" ")
      .map((pair) => pair.split("-") as [string, string]),
  )("has %s near %s", (a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    expect(Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row))).toBeLessThanOrEqual(2);
  });

  it("has what lies west to the left and what lies north above", () => {
    for (const line of [
      "CAN USA MEX GTM PAN COL PER CHL",
      "SWE DEU ITA TUN TCD COD ZMB ZAF",
      "RUS MNG CHN THA IDN AUS NZL",
    ]) {
      const rows = line.split(" ").map((iso3) => placeOf(iso3).row);
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    }
    for (const line of ["MEX CUB PRT ITA TUR IRN CHN KOR JPN", "CRI BRB SEN NGA ETH YEM IND THA PHL"]) {
      const columns = line.split(" ").map((iso3) => placeOf(iso3).column);
      expect(columns).toEqual(columns.toSorted((a, b) => a - b));
    }
  });
});
