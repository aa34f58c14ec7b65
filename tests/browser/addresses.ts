import { pages } from "../../src/atlas/pages";

/** What stands in the place of each part of a path. */
const parts: Readonly<Record<string, string>> = {
  ":state": "BDI",
  ":other": "SDN",
  ":organisation": "apc",
  ":coalition": "poa-supporters",
  ":topic": "gender-language",
  ":norm": "f",
  ":proposal": "threat-repository",
  ":key": "RC-77-37-plenary",
  "*paragraph": "PA-049",
  ":lineage": "LN-01",
  ":meeting": "oewg2-s5",
  ":process": "oewg-2021-2025",
  ":statement": "ST-190",
  ":recommendation": "REC-SF-G39",
  ":figure": "XF-C2-02",
  ":source": "S-C2-DW-GM",
  ":name": "how-viet-nam-voted-on-the-poa",
};

const asked: Readonly<Record<string, string>> = {
  "/ask": "?q=who+opposed+gender+language",
  "/ask/next": "?q=which+states+opposed+",
  "/ask/why": "?state=FRA&q=who+opposed+gender+language",
  "/ask/years": "?q=who+opposed+gender+language",
  "/coalitions/:coalition/beside": "?state=BDI",
  "/search": "?q=spyware",
  "/states/:state/on": "?topic=gender-language",
  "/compare": "?q=who+opposed+gender+language&q=who+supported+the+PoA",
};

const documents: Readonly<Record<string, string>> = {
  "/resolutions/*symbol": "/resolutions/A/RES/77/37",
  "/reports/*symbol": "/reports/A/79/214",
  "/docs/:name": "/docs/figures",
};

/** An address of each kind of page, over the real seed. */
export const addresses = pages.map(({ path }) => {
  const whole = documents[path] ?? path.replaceAll(/[:*]\w+/g, (part) => parts[part] ?? part);
  return whole + (asked[path] ?? "");
});
