import type { Region } from "../operations/graphql";

// cspell:disable
/**
 * Each state of the map of tiles: its code, its regional group by a letter, the day on which it became a member of the United Nations, its
 * name there. A test holds it to the seed.
 */
const told = `
AFG P 1946-11-19 Afghanistan | AGO A 1976-12-01 Angola | ALB E 1955-12-14 Albania | AND W 1993-07-28 Andorra
ARE P 1971-12-09 United Arab Emirates | ARG L 1945-10-24 Argentina | ARM E 1992-03-02 Armenia
ATG L 1981-11-11 Antigua and Barbuda | AUS W 1945-11-01 Australia | AUT W 1955-12-14 Austria
AZE E 1992-03-02 Azerbaijan | BDI A 1962-09-18 Burundi | BEL W 1945-12-27 Belgium | BEN A 1960-09-20 Benin
BFA A 1960-09-20 Burkina Faso | BGD P 1974-09-17 Bangladesh | BGR E 1955-12-14 Bulgaria | BHR P 1971-09-21 Bahrain
BHS L 1973-09-18 Bahamas | BIH E 1992-05-22 Bosnia and Herzegovina | BLR E 1945-10-24 Belarus | BLZ L 1981-09-25 Belize
BOL L 1945-11-14 Bolivia (Plurinational State of) | BRA L 1945-10-24 Brazil | BRB L 1966-12-09 Barbados
BRN P 1984-09-21 Brunei Darussalam | BTN P 1971-09-21 Bhutan | BWA A 1966-10-17 Botswana
CAF A 1960-09-20 Central African Republic | CAN W 1945-11-09 Canada | CHE W 2002-09-10 Switzerland
CHL L 1945-10-24 Chile | CHN P 1945-10-24 China | CIV A 1960-09-20 Côte d'Ivoire | CMR A 1960-09-20 Cameroon
COD A 1960-09-20 Democratic Republic of the Congo | COG A 1960-09-20 Congo | COL L 1945-11-05 Colombia
COM A 1975-11-12 Comoros | CPV A 1975-09-16 Cabo Verde | CRI L 1945-11-02 Costa Rica | CUB L 1945-10-24 Cuba
CYP P 1960-09-20 Cyprus | CZE E 1993-01-19 Czechia | DEU W 1973-09-18 Germany | DJI A 1977-09-20 Djibouti
DMA L 1978-12-18 Dominica | DNK W 1945-10-24 Denmark | DOM L 1945-10-24 Dominican Republic | DZA A 1962-10-08 Algeria
ECU L 1945-12-21 Ecuador | EGY A 1945-10-24 Egypt | ERI A 1993-05-28 Eritrea | ESP W 1955-12-14 Spain
EST E 1991-09-17 Estonia | ETH A 1945-11-13 Ethiopia | FIN W 1955-12-14 Finland | FJI P 1970-10-13 Fiji
FRA W 1945-10-24 France | FSM P 1991-09-17 Micronesia (Federated States of) | GAB A 1960-09-20 Gabon
GBR W 1945-10-24 United Kingdom of Great Britain and Northern Ireland | GEO E 1992-07-31 Georgia
GHA A 1957-03-08 Ghana | GIN A 1958-12-12 Guinea | GMB A 1965-09-21 Gambia | GNB A 1974-09-17 Guinea-Bissau
GNQ A 1968-11-12 Equatorial Guinea | GRC W 1945-10-25 Greece | GRD L 1974-09-17 Grenada | GTM L 1945-11-21 Guatemala
GUY L 1966-09-20 Guyana | HND L 1945-12-17 Honduras | HRV E 1992-05-22 Croatia | HTI L 1945-10-24 Haiti
HUN E 1955-12-14 Hungary | IDN P 1950-09-28 Indonesia | IND P 1945-10-30 India | IRL W 1955-12-14 Ireland
IRN P 1945-10-24 Iran (Islamic Republic of) | IRQ P 1945-12-21 Iraq | ISL W 1946-11-19 Iceland | ISR W 1949-05-11 Israel
ITA W 1955-12-14 Italy | JAM L 1962-09-18 Jamaica | JOR P 1955-12-14 Jordan | JPN P 1956-12-18 Japan
KAZ P 1992-03-02 Kazakhstan | KEN A 1963-12-16 Kenya | KGZ P 1992-03-02 Kyrgyzstan | KHM P 1955-12-14 Cambodia
KIR P 1999-09-14 Kiribati | KNA L 1983-09-23 Saint Kitts and Nevis | KOR P 1991-09-17 Republic of Korea
KWT P 1963-05-14 Kuwait | LAO P 1955-12-14 Lao People's Democratic Republic | LBN P 1945-10-24 Lebanon
LBR A 1945-11-02 Liberia | LBY A 1955-12-14 Libya | LCA L 1979-09-18 Saint Lucia | LIE W 1990-09-18 Liechtenstein
LKA P 1955-12-14 Sri Lanka | LSO A 1966-10-17 Lesotho | LTU E 1991-09-17 Lithuania | LUX W 1945-10-24 Luxembourg
LVA E 1991-09-17 Latvia | MAR A 1956-11-12 Morocco | MCO W 1993-05-28 Monaco | MDA E 1992-03-02 Republic of Moldova
MDG A 1960-09-20 Madagascar | MDV P 1965-09-21 Maldives | MEX L 1945-11-07 Mexico | MHL P 1991-09-17 Marshall Islands
MKD E 1993-04-08 North Macedonia | MLI A 1960-09-28 Mali | MLT W 1964-12-01 Malta | MMR P 1948-04-19 Myanmar
MNE E 2006-06-28 Montenegro | MNG P 1961-10-27 Mongolia | MOZ A 1975-09-16 Mozambique | MRT A 1961-10-27 Mauritania
MUS A 1968-04-24 Mauritius | MWI A 1964-12-01 Malawi | MYS P 1957-09-17 Malaysia | NAM A 1990-04-23 Namibia
NER A 1960-09-20 Niger | NGA A 1960-10-07 Nigeria | NIC L 1945-10-24 Nicaragua | NLD W 1945-12-10 Netherlands
NOR W 1945-11-27 Norway | NPL P 1955-12-14 Nepal | NRU P 1999-09-14 Nauru | NZL W 1945-10-24 New Zealand
OMN P 1971-10-07 Oman | PAK P 1947-09-30 Pakistan | PAN L 1945-11-13 Panama | PER L 1945-10-31 Peru
PHL P 1945-10-24 Philippines | PLW P 1994-12-15 Palau | PNG P 1975-10-10 Papua New Guinea | POL E 1945-10-24 Poland
PRK P 1991-09-17 Democratic People's Republic of Korea | PRT W 1955-12-14 Portugal | PRY L 1945-10-24 Paraguay
PSE - - State of Palestine | QAT P 1971-09-21 Qatar | ROU E 1955-12-14 Romania | RUS E 1945-10-24 Russian Federation
RWA A 1962-09-18 Rwanda | SAU P 1945-10-24 Saudi Arabia | SDN A 1956-11-12 Sudan | SEN A 1960-09-28 Senegal
SGP P 1965-09-21 Singapore | SLB P 1978-09-19 Solomon Islands | SLE A 1961-09-27 Sierra Leone
SLV L 1945-10-24 El Salvador | SMR W 1992-03-02 San Marino | SOM A 1960-09-20 Somalia | SRB E 2000-11-01 Serbia
SSD A 2011 South Sudan | STP A 1975-09-16 Sao Tome and Principe | SUR L 1975-12-04 Suriname | SVK E 1993-01-19 Slovakia
SVN E 1992-05-22 Slovenia | SWE W 1946-11-19 Sweden | SWZ A 1968-09-24 Eswatini | SYC A 1976-09-21 Seychelles
SYR P 1945-10-24 Syrian Arab Republic | TCD A 1960-09-20 Chad | TGO A 1960-09-20 Togo | THA P 1946-12-16 Thailand
TJK P 1992-03-02 Tajikistan | TKM P 1992-03-02 Turkmenistan | TLS P 2002-09-27 Timor-Leste | TON P 1999-09-14 Tonga
TTO L 1962-09-18 Trinidad and Tobago | TUN A 1956-11-12 Tunisia | TUR W 1945-10-24 Türkiye | TUV P 2000-09-05 Tuvalu
TZA A 1961-12-14 United Republic of Tanzania | UGA A 1962-10-25 Uganda | UKR E 1945-10-24 Ukraine
URY L 1945-12-18 Uruguay | USA W 1945-10-24 United States of America | UZB P 1992-03-02 Uzbekistan | VAT - - Holy See
VCT L 1980-09-16 Saint Vincent and the Grenadines | VEN L 1945-11-15 Venezuela (Bolivarian Republic of)
VNM P 1977-09-20 Viet Nam | VUT P 1981-09-15 Vanuatu | WSM P 1976-12-15 Samoa | YEM P 1947-09-30 Yemen
ZAF A 1945-11-07 South Africa | ZMB A 1964-12-01 Zambia | ZWE A 1980-08-25 Zimbabwe
`;
// cspell:enable

/** The regional groups by their letters. */
const groups: Readonly<Record<string, Region>> = {
  A: "AFRICAN",
  P: "ASIA_PACIFIC",
  E: "EASTERN_EUROPEAN",
  L: "LATIN_AMERICAN_AND_CARIBBEAN",
  W: "WESTERN_EUROPEAN_AND_OTHERS",
};

/** A state as a picture names it. */
interface StateOnTile {
  readonly name: string;
  /** Its regional group; undefined where it belongs to none. */
  readonly region: Region | undefined;
  /** The day on which it became a member; undefined for an observer. */
  readonly admitted: string | undefined;
}

/** The states of the map of tiles by their codes, whether or not an answer speaks of them. */
export const statesOnTiles: ReadonlyMap<string, StateOnTile> = new Map(
  told
    .trim()
    .split(/ [|] |\n/)
    .flatMap((one): [string, StateOnTile][] => {
      const [, code, group = "", admitted, name] = /^(\w+) (\S) (\S+) (.+)$/.exec(one) ?? [];
      if (code === undefined || name === undefined) return [];
      return [[code, { name, region: groups[group], admitted: admitted === "-" ? undefined : admitted }]];
    }),
);
