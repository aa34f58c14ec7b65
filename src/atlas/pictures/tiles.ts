// cspell:disable
/**
 * Where the tile of each state lies: a row a line, a state by its code after ISO 3166, one tile each, near where the state lies among its
 * neighbours. To move a state, write its code elsewhere.
 */
const laid = `
... ... ... ... ... ... ... ... ISL ... NOR SWE FIN EST ... ... ... ... ... ... ... ... ... ... ... ... ... ...
... ... ... ... ... ... ... ... IRL GBR ... DNK ... LVA ... ... ... ... ... ... ... ... ... ... ... ... ... ...
... ... ... ... ... ... ... ... ... BEL NLD DEU POL LTU BLR ... RUS ... ... ... ... ... ... ... ... ... ... ...
... ... ... ... ... ... ... ... ... FRA LUX LIE CZE SVK UKR ... ... ... ... ... ... ... ... ... ... ... ... ...
... ... CAN ... ... ... ... ... AND MCO CHE AUT SVN HUN ROU MDA ... ... ... KAZ ... ... ... ... ... ... ... ...
... ... USA ... ... ... ... PRT ESP ... SMR ITA HRV BIH SRB BGR ... GEO ... UZB KGZ ... MNG ... PRK ... JPN ...
MEX ... CUB BHS ... ... ... ... ... ... ... VAT ... MNE ALB MKD TUR ARM AZE TKM TJK ... CHN ... KOR ... ... ...
GTM BLZ JAM HTI DOM ... ... ... ... ... ... MLT ... ... GRC CYP LBN SYR IRQ IRN AFG ... ... ... ... ... ... ...
SLV HND ... KNA ATG ... ... ... ... MAR DZA TUN LBY EGY ... ISR PSE JOR KWT ... PAK NPL BTN ... ... ... ... ...
... NIC ... DMA LCA ... CPV SEN MRT MLI BFA NER TCD SDN ERI ... SAU BHR QAT ... ... IND BGD MMR LAO VNM ... ...
... CRI ... VCT BRB ... GMB GNB GIN CIV BEN NGA CAF SSD ETH DJI YEM ARE OMN ... ... LKA ... THA KHM ... PHL ...
... PAN ... GRD TTO ... ... SLE LBR GHA TGO CMR COG UGA KEN SOM ... ... ... ... MDV ... ... MYS BRN ... PLW ...
... COL VEN GUY SUR ... ... ... ... STP GNQ GAB COD RWA TZA ... SYC ... ... ... ... ... ... SGP ... ... FSM MHL
... ECU PER BRA ... ... ... ... ... ... ... AGO ZMB BDI MWI COM ... ... ... ... ... ... ... IDN TLS ... NRU KIR
... ... BOL PRY URY ... ... ... ... ... ... NAM BWA ZWE MOZ ... MDG MUS ... ... ... ... ... ... ... PNG SLB TUV
... ... CHL ARG ... ... ... ... ... ... ... ... ZAF SWZ ... ... ... ... ... ... ... ... ... AUS ... VUT FJI WSM
... ... ... ... ... ... ... ... ... ... ... ... LSO ... ... ... ... ... ... ... ... ... ... ... ... ... ... TON
... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... NZL ... ...
`;
// cspell:enable

/** A place of a tile: its column from the left and its row from the top, from 0. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

const rows = laid.trim().split("\n");

/** How many columns and rows the map of tiles has. */
export const tileMapSize = { columns: rows[0]?.split(" ").length ?? 0, rows: rows.length };

/** The place of each state by its code. */
export const tilePlaces: ReadonlyMap<string, TilePlace> = new Map(
  rows.flatMap((line, row) =>
    line.split(" ").flatMap((code, column): [string, TilePlace][] => (code === "..." ? [] : [[code, { column, row }]])),
  ),
);
