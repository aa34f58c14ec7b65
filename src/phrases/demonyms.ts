// cspell:ignore Kremlin Whitehall Caracas Managua Abuja Minsk
/** What the people and the things of a state are called, by its code: `Kenyan` of `the Kenyan proposal`. What several states share is left out. */
const table = `
AFG Afghan|ALB Albanian|DZA Algerian|AND Andorran|AGO Angolan|ARG Argentine,Argentinian|ARM Armenian|AUS Australian|AUT Austrian
AZE Azerbaijani,Azeri|BHS Bahamian|BHR Bahraini|BGD Bangladeshi|BRB Barbadian|BLR Belarusian,Belarussian|BEL Belgian|BLZ Belizean
BEN Beninese|BTN Bhutanese|BOL Bolivian|BIH Bosnian|BWA Botswanan|BRA Brazilian|BRN Bruneian|BGR Bulgarian|BFA Burkinabe|BDI Burundian
KHM Cambodian|CMR Cameroonian|CAN Canadian|CPV Cabo Verdean,Cape Verdean|TCD Chadian|CHL Chilean|CHN Chinese|COL Colombian|COM Comorian
CRI Costa Rican|CIV Ivorian|HRV Croatian|CUB Cuban|CYP Cypriot|CZE Czech|DNK Danish|DJI Djiboutian|ECU Ecuadorian,Ecuadorean
EGY Egyptian|SLV Salvadoran,Salvadorean|ERI Eritrean|EST Estonian|ETH Ethiopian|FJI Fijian|FIN Finnish|FRA French|GAB Gabonese
GMB Gambian|GEO Georgian|DEU German|GHA Ghanaian|GRC Greek|GRD Grenadian|GTM Guatemalan|GUY Guyanese|HTI Haitian|HND Honduran
HUN Hungarian|ISL Icelandic|IND Indian|IDN Indonesian|IRN Iranian|IRQ Iraqi|IRL Irish|ISR Israeli|ITA Italian|JAM Jamaican
JPN Japanese|JOR Jordanian|KAZ Kazakh,Kazakhstani|KEN Kenyan|KWT Kuwaiti|KGZ Kyrgyz|LVA Latvian|LBN Lebanese|LBR Liberian|LBY Libyan
LIE Liechtensteiner|LTU Lithuanian|LUX Luxembourgish|MDG Malagasy|MWI Malawian|MYS Malaysian|MDV Maldivian|MLI Malian|MLT Maltese
MRT Mauritanian|MUS Mauritian|MEX Mexican|MDA Moldovan|MCO Monegasque|MNG Mongolian|MNE Montenegrin|MAR Moroccan|MOZ Mozambican
MMR Burmese|NAM Namibian|NPL Nepali,Nepalese|NLD Dutch|NZL New Zealander|NIC Nicaraguan|NER Nigerien|NGA Nigerian|PRK North Korean
MKD Macedonian,North Macedonian|NOR Norwegian|OMN Omani|PAK Pakistani|PLW Palauan|PSE Palestinian|PAN Panamanian|PRY Paraguayan|PER Peruvian
PHL Philippine,Filipino|POL Polish|PRT Portuguese|QAT Qatari|KOR South Korean|ROU Romanian|RUS Russian|RWA Rwandan|WSM Samoan
SAU Saudi,Saudi Arabian|SEN Senegalese|SRB Serbian|SYC Seychellois|SGP Singaporean|SVK Slovak,Slovakian|SVN Slovenian|SOM Somali
ZAF South African|ESP Spanish|LKA Sri Lankan|SDN Sudanese|SSD South Sudanese|SUR Surinamese|SWE Swedish|CHE Swiss|SYR Syrian
TJK Tajik|TZA Tanzanian|THA Thai|TLS Timorese|TGO Togolese|TON Tongan|TTO Trinidadian|TUN Tunisian|TUR Turkish|TKM Turkmen
TUV Tuvaluan|UGA Ugandan|UKR Ukrainian|ARE Emirati|GBR British|URY Uruguayan|UZB Uzbek|VUT Vanuatuan|VAT Vatican
VEN Venezuelan|VNM Vietnamese|YEM Yemeni|ZMB Zambian|ZWE Zimbabwean|USA American
`;

/** The seats of governments whose names stand for a state in the news. What names a text or a group as well, such as Geneva or Brussels, is left out. */
const seats = `
RUS Moscow,Kremlin|USA Washington,White House,Washington DC|CHN Beijing|GBR London,Whitehall|FRA Paris|DEU Berlin|IRN Tehran
PRK Pyongyang|KOR Seoul|JPN Tokyo|IND New Delhi,Delhi|PAK Islamabad|AUS Canberra|CAN Ottawa|UKR Kyiv,Kiev|BLR Minsk|CUB Havana
VEN Caracas|TUR Ankara|EGY Cairo|SYR Damascus|SAU Riyadh|KEN Nairobi|ZAF Pretoria|NGA Abuja|IDN Jakarta|NIC Managua|POL Warsaw
`;

const namesByCode = (listed: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    listed
      .trim()
      .split(/[|\n]/)
      .map((entry) => [entry.slice(0, 3), entry.slice(4).split(",")] as const),
  );
const byCode = namesByCode(table);
const seatsByCode = namesByCode(seats);

// cspell:ignore Aussies
/** What the people of a state are called where that is not its adjective. */
const peoples = `
AUS Aussies|DNK Danes|ESP Spaniards|FIN Finns|GBR Brits,Britons|NZL Kiwis|POL Poles|SWE Swedes|TUR Turks|SRB Serbs|HRV Croats
`;
const peoplesByCode = namesByCode(peoples);
/** Several of a people, by the adjective: `the Kenyans`; where the adjective takes no ending, it is itself. */
const several = (adjective: string): readonly string[] =>
  /(?:an|on|[iokr]|ck|Czech|Thai|ek|ot|bek|akh)$/.test(adjective) ? [`${adjective}s`] : [];

/** The adjectives of a state, and the places by which the news calls its government. */
export const demonymsOf = (iso3: string): readonly string[] => [
  ...(byCode.get(iso3) ?? []).flatMap((adjective) => [adjective, ...several(adjective)]),
  ...(peoplesByCode.get(iso3) ?? []),
  ...(seatsByCode.get(iso3) ?? []),
];
