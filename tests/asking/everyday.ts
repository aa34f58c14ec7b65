/** What says that nobody did something: it is asked who did. */
export const nobodyOnStates: readonly (readonly [question: string, sentence: string])[] = [
  ["No one voted against the PoA in 2022", "opposed the Programme of Action by vote in 2022"],
  ["No country voted against 77/37, true?", "voted no on A/RES/77/37"],
  ["Not a single EU member abstained on 79/175", "belong to the European Union and abstained on A/RES/79/175"],
  [
    "Nobody abstained when Russia's resolution was voted on between 2005 and 2008 - true or false?",
    "abstained on any of the resolutions that were led by the Russian Federation and are dated from 2005 to 2008",
  ],
  ["who abstained when 77/37 was adopted", "abstained on A/RES/77/37"],
];
