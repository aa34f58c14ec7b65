/** Questions on votes, groups and statements as people write them, each with the sentence that it must be read as. */
export const onVotesAndGroups: readonly (readonly [question: string, sentence: string])[] = [
  ["who voted no on 77/37", "voted no on A/RES/77/37"],
  ["Who voted against resolution 77/37 but for 78/16?", "voted no on A/RES/77/37 and voted yes on A/RES/78/16"],
  ["voted yes on 77/37 but no on 78/16", "voted yes on A/RES/77/37 and voted no on A/RES/78/16"],
  ["states that abstained on both 77/37 and 78/16", "abstained on A/RES/77/37 and abstained on A/RES/78/16"],
  ["who abstained on the Russian resolution of 2022", "abstained on A/RES/77/36"],
  ["how many African countries voted against 77/37?", "are among the African States and voted no on A/RES/77/37"],
  [
    "What countries voted in favor of A/RES/77/37 and against A/RES/77/36?",
    "voted yes on A/RES/77/37 and voted no on A/RES/77/36",
  ],
  [
    "asian states that were absent for the vote on 77/37",
    "are among the Asia-Pacific States and were absent from the vote on A/RES/77/37",
  ],
  ["who did not vote on 77/37", "were absent from the vote on A/RES/77/37"],
  ["name the states which did not vote for 77/37", "show no record that they voted yes on A/RES/77/37"],
  [
    "Which states in the Non-Aligned Movement voted for the PoA resolution?",
    "belong to the Non-Aligned Movement and voted yes on A/RES/77/37",
  ],
  ["who changed their vote between 77/37 and 78/16", "changed their vote from A/RES/77/37 to A/RES/78/16"],
  [
    "which states moved from abstaining on 77/37 to yes on 78/16",
    "changed their vote from abstention on A/RES/77/37 to yes on A/RES/78/16",
  ],
  [
    "who voted against the EU line",
    "voted otherwise than most of the European Union in at least one vote on any resolution",
  ],
  [
    "which states voted differently from the EU on 77/37",
    "voted otherwise than most of the European Union in at least one vote on any of the resolutions that are A/RES/77/37",
  ],
  ["who co-sponsored 77/37 and 77/36", "sponsored A/RES/77/37 and sponsored A/RES/77/36"],
  ["who tabled 77/37", "sponsored A/RES/77/37 as lead"],
  [
    "Which western states did not co-sponsor 77/37?",
    "are among the Western European and other States and show no record that they sponsored A/RES/77/37",
  ],
  [
    "which Latin American countries voted yes on A/RES/78/16 and co-sponsored it",
    "are among the Latin American and Caribbean States and voted yes on A/RES/78/16 and sponsored A/RES/78/16",
  ],
  [
    "who aligned with the EU on due diligence",
    "aligned themselves with any of the statements that take a position on due diligence and were made by the European Union",
  ],
  ["who belongs to BRICS", "belong to BRICS"],
  ["which states are in both the SCO and BRICS", "belong to the Shanghai Cooperation Organisation and belong to BRICS"],
  [
    "members of BRICS other than Russia and China",
    "belong to BRICS and show no record that they are the Russian Federation or China",
  ],
  [
    "states not in the EU that voted for 77/37",
    "show no record that they belong to the European Union, and voted yes on A/RES/77/37",
  ],
  [
    "Which non-EU states sponsored 77/37?",
    "show no record that they belong to the European Union, and sponsored A/RES/77/37",
  ],
  ["Which countries joined the Paris Call?", "belong to the Paris Call supporters"],
  [
    "countries that signed the Hanoi Convention",
    "belong to the signatories of the UN Convention against Cybercrime at Hanoi",
  ],
  ["Which states were members of the EU in 2015?", "belonged to the European Union in 2015"],
  [
    "who belonged to the EU in 2019 but not in 2021",
    "belonged to the European Union in 2019 and show no record that they belonged to the European Union in 2021",
  ],
  ["PoA opponents in Africa", "belong to the PoA opponents and lie in the continent Africa"],
  [
    "African and Asian states that voted no on 77/37",
    "are among the African States or Asia-Pacific States and voted no on A/RES/77/37",
  ],
  ["European countries which voted against 77/36", "lie in the continent Europe and voted no on A/RES/77/36"],
  [
    "which small island states have never spoken about ransomware?",
    "are among the small island developing states and show no record that they made statements that take a position on ransomware",
  ],
  [
    "which landlocked countries spoke about sovereignty before 2020",
    "are among the landlocked developing countries and made statements that take a position on sovereignty and were made until 2019",
  ],
  [
    "which observers spoke about due diligence",
    "are observers at the United Nations and made statements that take a position on due diligence",
  ],
  [
    "who spoke at the fifth session about ransomware",
    "made statements that take a position on ransomware and were made at OEWG 2021-2025, fifth substantive session",
  ],
  ["opposed gendr language", "opposed gender language"],
  ["who critcised human rights langauge", "opposed human rights language"],
  [
    "members of the African Union except Egypt that supported the PoA",
    "belong to the African Union and show no record that they are Egypt, and supported the Programme of Action",
  ],
  [
    "which states voted no on 77/37 but not on 78/237",
    "voted no on A/RES/77/37 and show no record that they voted no on A/RES/78/237",
  ],
  [
    "which states outside Europe are in NATO",
    "show no record that they lie in the continent Europe, and belong to the North Atlantic Treaty Organization",
  ],
  [
    "who sponsored 73/27 except Latin America",
    "sponsored A/RES/73/27 and show no record that they lie in the subregion Latin America and the Caribbean",
  ],
];
