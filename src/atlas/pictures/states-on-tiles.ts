// cspell:disable
/** Each state of the map of tiles: its code, the day on which it became a member of the United Nations, its name there. A test holds it to the seed. */
const told = `
AFG 1946-11-19 Afghanistan | AGO 1976-12-01 Angola | ALB 1955-12-14 Albania | AND 1993-07-28 Andorra
ARE 1971-12-09 United Arab Emirates | ARG 1945-10-24 Argentina | ARM 1992-03-02 Armenia
ATG 1981-11-11 Antigua and Barbuda | AUS 1945-11-01 Australia | AUT 1955-12-14 Austria
AZE 1992-03-02 Azerbaijan | BDI 1962-09-18 Burundi | BEL 1945-12-27 Belgium | BEN 1960-09-20 Benin
BFA 1960-09-20 Burkina Faso | BGD 1974-09-17 Bangladesh | BGR 1955-12-14 Bulgaria | BHR 1971-09-21 Bahrain
BHS 1973-09-18 Bahamas | BIH 1992-05-22 Bosnia and Herzegovina | BLR 1945-10-24 Belarus | BLZ 1981-09-25 Belize
BOL 1945-11-14 Bolivia (Plurinational State of) | BRA 1945-10-24 Brazil | BRB 1966-12-09 Barbados
BRN 1984-09-21 Brunei Darussalam | BTN 1971-09-21 Bhutan | BWA 1966-10-17 Botswana
CAF 1960-09-20 Central African Republic | CAN 1945-11-09 Canada | CHE 2002-09-10 Switzerland
CHL 1945-10-24 Chile | CHN 1945-10-24 China | CIV 1960-09-20 Côte d'Ivoire | CMR 1960-09-20 Cameroon
COD 1960-09-20 Democratic Republic of the Congo | COG 1960-09-20 Congo | COL 1945-11-05 Colombia
COM 1975-11-12 Comoros | CPV 1975-09-16 Cabo Verde | CRI 1945-11-02 Costa Rica | CUB 1945-10-24 Cuba
CYP 1960-09-20 Cyprus | CZE 1993-01-19 Czechia | DEU 1973-09-18 Germany | DJI 1977-09-20 Djibouti
DMA 1978-12-18 Dominica | DNK 1945-10-24 Denmark | DOM 1945-10-24 Dominican Republic | DZA 1962-10-08 Algeria
ECU 1945-12-21 Ecuador | EGY 1945-10-24 Egypt | ERI 1993-05-28 Eritrea | ESP 1955-12-14 Spain
EST 1991-09-17 Estonia | ETH 1945-11-13 Ethiopia | FIN 1955-12-14 Finland | FJI 1970-10-13 Fiji
FRA 1945-10-24 France | FSM 1991-09-17 Micronesia (Federated States of) | GAB 1960-09-20 Gabon
GBR 1945-10-24 United Kingdom of Great Britain and Northern Ireland | GEO 1992-07-31 Georgia
GHA 1957-03-08 Ghana | GIN 1958-12-12 Guinea | GMB 1965-09-21 Gambia | GNB 1974-09-17 Guinea-Bissau
GNQ 1968-11-12 Equatorial Guinea | GRC 1945-10-25 Greece | GRD 1974-09-17 Grenada | GTM 1945-11-21 Guatemala
GUY 1966-09-20 Guyana | HND 1945-12-17 Honduras | HRV 1992-05-22 Croatia | HTI 1945-10-24 Haiti
HUN 1955-12-14 Hungary | IDN 1950-09-28 Indonesia | IND 1945-10-30 India | IRL 1955-12-14 Ireland
IRN 1945-10-24 Iran (Islamic Republic of) | IRQ 1945-12-21 Iraq | ISL 1946-11-19 Iceland | ISR 1949-05-11 Israel
ITA 1955-12-14 Italy | JAM 1962-09-18 Jamaica | JOR 1955-12-14 Jordan | JPN 1956-12-18 Japan
KAZ 1992-03-02 Kazakhstan | KEN 1963-12-16 Kenya | KGZ 1992-03-02 Kyrgyzstan | KHM 1955-12-14 Cambodia
KIR 1999-09-14 Kiribati | KNA 1983-09-23 Saint Kitts and Nevis | KOR 1991-09-17 Republic of Korea
KWT 1963-05-14 Kuwait | LAO 1955-12-14 Lao People's Democratic Republic | LBN 1945-10-24 Lebanon
LBR 1945-11-02 Liberia | LBY 1955-12-14 Libya | LCA 1979-09-18 Saint Lucia | LIE 1990-09-18 Liechtenstein
LKA 1955-12-14 Sri Lanka | LSO 1966-10-17 Lesotho | LTU 1991-09-17 Lithuania | LUX 1945-10-24 Luxembourg
LVA 1991-09-17 Latvia | MAR 1956-11-12 Morocco | MCO 1993-05-28 Monaco | MDA 1992-03-02 Republic of Moldova
MDG 1960-09-20 Madagascar | MDV 1965-09-21 Maldives | MEX 1945-11-07 Mexico | MHL 1991-09-17 Marshall Islands
MKD 1993-04-08 North Macedonia | MLI 1960-09-28 Mali | MLT 1964-12-01 Malta | MMR 1948-04-19 Myanmar
MNE 2006-06-28 Montenegro | MNG 1961-10-27 Mongolia | MOZ 1975-09-16 Mozambique | MRT 1961-10-27 Mauritania
MUS 1968-04-24 Mauritius | MWI 1964-12-01 Malawi | MYS 1957-09-17 Malaysia | NAM 1990-04-23 Namibia
NER 1960-09-20 Niger | NGA 1960-10-07 Nigeria | NIC 1945-10-24 Nicaragua | NLD 1945-12-10 Netherlands
NOR 1945-11-27 Norway | NPL 1955-12-14 Nepal | NRU 1999-09-14 Nauru | NZL 1945-10-24 New Zealand
OMN 1971-10-07 Oman | PAK 1947-09-30 Pakistan | PAN 1945-11-13 Panama | PER 1945-10-31 Peru
PHL 1945-10-24 Philippines | PLW 1994-12-15 Palau | PNG 1975-10-10 Papua New Guinea | POL 1945-10-24 Poland
PRK 1991-09-17 Democratic People's Republic of Korea | PRT 1955-12-14 Portugal | PRY 1945-10-24 Paraguay
PSE - State of Palestine | QAT 1971-09-21 Qatar | ROU 1955-12-14 Romania | RUS 1945-10-24 Russian Federation
RWA 1962-09-18 Rwanda | SAU 1945-10-24 Saudi Arabia | SDN 1956-11-12 Sudan | SEN 1960-09-28 Senegal
SGP 1965-09-21 Singapore | SLB 1978-09-19 Solomon Islands | SLE 1961-09-27 Sierra Leone
SLV 1945-10-24 El Salvador | SMR 1992-03-02 San Marino | SOM 1960-09-20 Somalia | SRB 2000-11-01 Serbia
SSD 2011 South Sudan | STP 1975-09-16 Sao Tome and Principe | SUR 1975-12-04 Suriname | SVK 1993-01-19 Slovakia
SVN 1992-05-22 Slovenia | SWE 1946-11-19 Sweden | SWZ 1968-09-24 Eswatini | SYC 1976-09-21 Seychelles
SYR 1945-10-24 Syrian Arab Republic | TCD 1960-09-20 Chad | TGO 1960-09-20 Togo | THA 1946-12-16 Thailand
TJK 1992-03-02 Tajikistan | TKM 1992-03-02 Turkmenistan | TLS 2002-09-27 Timor-Leste | TON 1999-09-14 Tonga
TTO 1962-09-18 Trinidad and Tobago | TUN 1956-11-12 Tunisia | TUR 1945-10-24 Türkiye | TUV 2000-09-05 Tuvalu
TZA 1961-12-14 United Republic of Tanzania | UGA 1962-10-25 Uganda | UKR 1945-10-24 Ukraine
URY 1945-12-18 Uruguay | USA 1945-10-24 United States of America | UZB 1992-03-02 Uzbekistan | VAT - Holy See
VCT 1980-09-16 Saint Vincent and the Grenadines | VEN 1945-11-15 Venezuela (Bolivarian Republic of)
VNM 1977-09-20 Viet Nam | VUT 1981-09-15 Vanuatu | WSM 1976-12-15 Samoa | YEM 1947-09-30 Yemen
ZAF 1945-11-07 South Africa | ZMB 1964-12-01 Zambia | ZWE 1980-08-25 Zimbabwe
`;
// cspell:enable

/** A state as a picture names it. */
interface StateOnTile {
  readonly name: string;
  /** The day on which it became a member; undefined for an observer. */
  readonly admitted: string | undefined;
}

/** The states of the map of tiles by their codes, whether or not an answer speaks of them. */
export const statesOnTiles: ReadonlyMap<string, StateOnTile> = new Map(
  told
    .trim()
    .split(/ [|] |\n/)
    .flatMap((one): [string, StateOnTile][] => {
      const [, code, admitted, name] = /^(\w+) (\S+) (.+)$/.exec(one) ?? [];
      if (code === undefined || name === undefined) return [];
      return [[code, { name, admitted: admitted === "-" ? undefined : admitted }]];
    }),
);
