/** Questions that nobody here had seen before they were read, each with the sentence that it must be read as. */
export const unseenOnStates: readonly (readonly [question: string, sentence: string])[] = [
  ["is Kenya a member of the African Group", "are Kenya and are among the African States"],
  ["whose proposal was the threat repository", 'sponsored the proposal "Threat repository"'],
  [
    "which states neither sponsored nor voted for 77/37",
    "show no record that they either sponsored A/RES/77/37 or voted yes on A/RES/77/37",
  ],
  ["who ratified the cybercrime treaty", "belong to the states that ratified the UN Convention against Cybercrime"],
  [
    "which states spoke at the sixth session but not at the seventh session",
    "made statements that were made at OEWG 2021-2025, sixth substantive session, and show no record that they made statements that were made at OEWG 2021-2025, seventh substantive session",
  ],
  [
    "at the fifth session, who opposed gender language",
    "opposed gender language at OEWG 2021-2025, fifth substantive session",
  ],
  ["which states belong to the African Group", "are among the African States"],
  ["who in the African Group opposed gender language", "are among the African States and opposed gender language"],
  [
    "sponsored but did not vote for 77/37",
    "sponsored A/RES/77/37 and show no record that they voted yes on A/RES/77/37",
  ],
  [
    "who voted for but did not sponsor 77/37",
    "voted yes on A/RES/77/37 and show no record that they sponsored A/RES/77/37",
  ],
  ["is Israel on the list of PoA sponsors", "are Israel and belong to the sponsors of A/RES/77/37"],
  [
    "how many EU states supported the Paris Call",
    "belong to the European Union and belong to the Paris Call supporters",
  ],
  [
    "which five eyes members signed the spyware statement",
    "belong to the Five Eyes and belong to the states behind the joint statement on commercial spyware",
  ],
  ["who opposes Kenya's proposal for a threat repository", 'opposed the proposal "Threat repository"'],
  [
    "how was 73/27 voted on by the nordic states",
    "took part in the vote on A/RES/73/27 and belong to the Nordic states",
  ],
  [
    "which countries were persuaded between 2022 and 2023 on the PoA",
    "changed sides on the Programme of Action from 2022 to 2023",
  ],
  ["who didn't show up for the vote on 75/240", "were absent from the vote on A/RES/75/240"],
  [
    "who belongs to both the African Group and the OIC",
    "are among the African States and belong to the Organisation of Islamic Cooperation",
  ],
  [
    "isn't Mexico a member of the OECD",
    "are Mexico and belong to the Organisation for Economic Co-operation and Development",
  ],
  [
    "which Nordic and Baltic states abstained on 73/27",
    "either belong to the Nordic states or belong to the Baltic states, and abstained on A/RES/73/27",
  ],
  ["which countries had reservations about the threat repository", "stood against a repository of threats"],
];
