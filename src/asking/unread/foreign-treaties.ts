// cspell:ignore cedaw unclos acced organi tpnw ctbt tlatelolco iccpr icescr echr ratif signator withdr
/** Treaties on other matters, by what they are called. */
const treaties =
  "cedaw|convention on the elimination of (?:all forms of )?(?:racial )?discrimination(?: against women)?|women s convention|convention on the rights of (?:the child|persons with disabilities|migrant workers)|genocide convention|convention on (?:the prevention (?:and punishment )?of (?:the crime of )?)?genocide|(?:un )?convention against (?:torture|corruption|transnational organi[sz]ed crime)|(?:fourth |third |first |second )?geneva conventions?(?: of \\d{4})?|hague conventions?|rome statute(?: of the international criminal court)?|statute of the international (?:criminal )?court(?: of justice)?|international criminal court|paris agreement(?: on climate(?: change)?)?|paris climate (?:agreement|accord|deal)|kyoto protocol|montreal protocol|npt|(?:nuclear )?non-?proliferation treaty|treaty on the (?:non-?proliferation|prohibition) of nuclear weapons|tpnw|(?:comprehensive )?(?:nuclear )?test[- ]ban treaty|ctbt|chemical weapons convention|biological weapons convention|ottawa (?:treaty|convention)|mine ban treaty|convention on cluster munitions|arms trade treaty|vienna convention(?:s)?(?: on (?:the law of treaties|diplomatic relations|consular relations))?|unclos|(?:un )?convention on the law of the sea|law of the sea convention|outer space treaty|refugee convention|(?:1951 )?convention relating to the status of refugees|antarctic treaty|treaty of (?:lisbon|rome|tlatelolco)|lisbon treaty|convention on biological diversity|basel convention|palermo convention|istanbul convention|iccpr|icescr|international covenant on (?:civil and political|economic,? social and cultural) rights|european convention on human rights|echr";
/** One becomes a party to a treaty; what else is said of it may be ours. */
const joins =
  "(?:ratif\\w+|sign(?:ed|s)?|signator(?:y|ies)|part(?:y|ies)|acced\\w+|accession|join(?:ed|s)?|belongs?|member|members|withdr[ae]w\\w*|bound by)";
const asks = new RegExp(
  `\\b${joins}(?: (?:to|of|the|by|up|from|un|states))* (${treaties})\\b|\\b(${treaties}) (?:was |were |is |been )*(?:ratif|sign|acced|join)`,
  "i",
);

/** Where a question asks who is a party to such a treaty; undefined where it does not. */
export function foreignTreatyIn(question: string): { readonly start: number; readonly end: number } | undefined {
  const found = asks.exec(question.replaceAll(/['’]/g, " "));
  const name = found?.[1] ?? found?.[2];
  if (found === null || name === undefined) return undefined;
  const start = found.index + found[0].lastIndexOf(name);
  const article = /\bthe $/i.exec(question.slice(0, start))?.[0].length ?? 0;
  return { start: start - article, end: start + name.length };
}
