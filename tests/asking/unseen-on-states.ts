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
  [
    "which eu countries broke ranks on the 2019 Russian cybercrime resolution",
    "belong to the European Union and voted otherwise than most of the European Union in at least one vote on any of the resolutions that were led by the Russian Federation and belong to the track cybercrime and are dated in 2019",
  ],
  [
    "African countries that backed Russia's new working group in 2020 but also the American text that year",
    "are among the African States and voted yes on any of the resolutions that were led by the Russian Federation and are dated in 2020, and voted yes on any of the resolutions that were led by the United States of America and are dated in 2020",
  ],
  [
    "NATO members missing from the joint statement on commercial spyware",
    "belong to the North Atlantic Treaty Organization and show no record that they belong to the states behind the joint statement on commercial spyware",
  ],
  [
    "Who in Latin America sat on the fence over Russia's 2022 resolution?",
    "lie in the subregion Latin America and the Caribbean and abstained on any of the resolutions that were led by the Russian Federation and are dated in 2022",
  ],
  [
    "And who says no treaty is needed?",
    "saw no need for a legally binding instrument on ICT security, or warned against one",
  ],
  [
    "countries that have publicly blamed another state for a hack since 2022",
    "named who was behind an incident, or held that a state may since 2022",
  ],
  [
    "Which BRICS members did not follow China on the 2023 PoA vote?",
    "belong to BRICS and voted otherwise than China in at least one vote on any of the resolutions that belong to the track PoA and are dated in 2023",
  ],
  [
    "Countries that condemned Russia's war on Ukraine at the UN cyber talks in March 2022",
    "condemned the war in Ukraine or the cyber operations in it in March 2022",
  ],
  [
    "Delegations that sponsored the PoA in 2022 but not in 2023",
    "sponsored any of the resolutions that belong to the track PoA and are dated in 2022, and show no record that they sponsored any of the resolutions that belong to the track PoA and are dated in 2023",
  ],
  [
    "who sponsored the Russian text of 2020 but not the one of 2022",
    "sponsored any of the resolutions that were led by the Russian Federation and are dated in 2020, and show no record that they sponsored A/RES/77/36",
  ],
  [
    "Who has aligned with statements of the European Union without being a member?",
    "aligned themselves with any of the statements that were made by the European Union, and show no record that they belong to the European Union",
  ],
  [
    "Which CARICOM members abstained on the creation of the second OEWG?",
    "belong to the Caribbean Community and abstained on A/RES/75/240",
  ],
  [
    "Sponsors of A/RES/77/37 that did not cast an affirmative vote in plenary",
    "sponsored A/RES/77/37 and show no record that they voted yes on A/RES/77/37",
  ],
  [
    "Signatories of the Hanoi Convention which had voted against launching the negotiations",
    "belong to the signatories of the UN Convention against Cybercrime at Hanoi and voted no on A/RES/74/247",
  ],
  [
    "Which Asian countries except China and Iran wish a binding treaty?",
    "are among the Asia-Pacific States and show no record that they are China or Iran (Islamic Republic of), and wanted a legally binding instrument on ICT security",
  ],
  [
    "Which members of the Freedom Online Coalition have said nothing on internet shutdowns or surveillance?",
    "belong to the Freedom Online Coalition and have no recorded position on internet shutdowns and have no recorded position on surveillance",
  ],
  [
    "Which countries put out hostile positions on both gender and human rights language?",
    "opposed gender language and opposed human rights language",
  ],
  ["Who tried to shut NGOs out?", "wanted the part of stakeholders in the talks kept small"],
  [
    "Countries that voted for Moscow's text in 2018 and then against it in 2022",
    "voted yes on any of the resolutions that were led by the Russian Federation and are dated in 2018, and voted no on any of the resolutions that were led by the Russian Federation and are dated in 2022",
  ],
  [
    "which Arab countries were missing when the PoA was voted in 2023",
    "belong to the League of Arab States and were absent from the vote on any of the resolutions that belong to the track PoA in 2023",
  ],
  [
    "how did the arab league vote on russias res in 22",
    "belong to the League of Arab States and took part in the vote on any of the resolutions that were led by the Russian Federation and are dated in 2022",
  ],
  ["which states said gender should not be in the report", "opposed gender language"],
  [
    "compare Estonia, Latvia and Lithuania on sovereignty",
    "are Estonia or Latvia or Lithuania and took a position on sovereignty",
  ],
];
