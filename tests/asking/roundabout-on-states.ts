/** Questions that ask of states in a roundabout way: who is the only one, who does not mind, who did not bother. */
export const roundaboutOnStates: readonly (readonly [question: string, sentence: string])[] = [
  ["which countries don't mind spyware", "played down spyware and hackers for hire, or did not want them named"],
  [
    "Is Estonia the only state that defends collective countermeasures?",
    "held that states may take countermeasures for others",
  ],
  [
    "Were Argentina, Paraguay and the US the only ones not to vote yes on digital human rights in 2025?",
    "show no record that they supported human rights language by vote in 2025",
  ],
  [
    "Nobody abstained when Russia's resolution was voted on between 2005 and 2008 - true or false?",
    "abstained on any of the resolutions that were led by the Russian Federation and are dated from 2005 to 2008",
  ],
  ["Is it true that no state has opposed capacity building?", "stood against building capacity"],
  [
    "countries that didn't bother to show up for either vote in December 2023",
    "were absent from the vote on any of the resolutions that are dated in December 2023, and show no record that they took part in the vote on any of the resolutions that are dated in December 2023",
  ],
  [
    "Who accepts countermeasures but rejects collective ones?",
    "held that countermeasures in cyberspace are allowed and held that states may not take countermeasures for others",
  ],
  [
    "Who sponsored 76/19 and in 2022 voted no on the Russian resolution",
    "sponsored A/RES/76/19 and voted no on any of the resolutions that were led by the Russian Federation in 2022",
  ],
  [
    "which states opposed gender language and, in 2025, supported capacity building",
    "opposed gender language and wanted capacity built in 2025",
  ],
  [
    "states that voted for the PoA in 2022 but in 2023 voted against it",
    "supported the Programme of Action by vote in 2022 and opposed the Programme of Action by vote in 2023",
  ],
  ["EU members that in 2023 abstained on 78/16", "belong to the European Union and abstained on A/RES/78/16 in 2023"],
  [
    "Who voted for the Russian resolution in 2022 but not for the French one",
    "voted yes on any of the resolutions that were led by the Russian Federation and are dated in 2022, and show no record that they voted yes on any of the resolutions that were led by France and are dated in 2022",
  ],
  [
    "Who voted for the Russian resolution but not for the French one in 2022",
    "voted yes on any of the resolutions that were led by the Russian Federation and are dated in 2022, and show no record that they voted yes on any of the resolutions that were led by France and are dated in 2022",
  ],
  [
    "Who voted yes on the French resolution of 2022 and no on the Russian one",
    "voted yes on any of the resolutions that were led by France and are dated in 2022, and voted no on any of the resolutions that were led by the Russian Federation and are dated in 2022",
  ],
  [
    "who supported gender language in 2023 and then, in 2025, capacity building",
    "supported gender language in 2023 and wanted capacity built in 2025",
  ],
  [
    "Who, in 2021, supported IHL and, in 2023, opposed it",
    "held that international humanitarian law applies to cyber operations in 2021 and stood against applying international humanitarian law to cyber operations in 2023",
  ],
  [
    "at the fifth session opposed gender language and at the ninth session supported the PoA",
    "opposed gender language at OEWG 2021-2025, fifth substantive session and supported the Programme of Action at OEWG 2021-2025, ninth substantive session",
  ],
  [
    "Are there states that supported the PoA with their vote but criticised it in a statement?",
    "supported the Programme of Action by vote and opposed the Programme of Action by statement",
  ],
  [
    "which countries fret about both AI and ransomware?",
    "wanted the risks of AI and other new technology dealt with and wanted ransomware dealt with",
  ],
  ["who lost sleep over spyware", "wanted spyware and hackers for hire dealt with"],
  ["Who said no to words about women?", "opposed gender language"],
  [
    "who was for women's language and for letting civil society in",
    "supported gender language and wanted a part for stakeholders in the talks or in the work on cybersecurity",
  ],
  ["who is for keeping NGOs out", "wanted the part of stakeholders in the talks kept small"],
  [
    "poor countries that voted for France's plan in 2022",
    "are among the least developed countries and voted yes on any of the resolutions that were led by France and are dated in 2022",
  ],
  [
    "which Muslim countries voted for human rights online in 2025",
    "belong to the Organisation of Islamic Cooperation and supported human rights language by vote in 2025",
  ],
  [
    "Parties to the Budapest Convention that voted in favour of negotiating a new treaty in 2019",
    "belong to the parties to the Budapest Convention on Cybercrime and voted yes on A/RES/74/247 in 2019",
  ],
  [
    "Sponsors of the privacy resolution of 2024 that had not sponsored the digital human rights text of 2023",
    "sponsored A/RES/79/175 and show no record that they sponsored A/RES/78/213",
  ],
  ["who abstained when 77/37 was adopted", "abstained on A/RES/77/37"],
  [
    "did at least ten African states oppose the PoA",
    "are among the African States and opposed the Programme of Action",
  ],
  [
    "did as many as 20 EU members sign the Hanoi convention",
    "belong to the European Union and belong to the signatories of the UN Convention against Cybercrime at Hanoi",
  ],
  [
    "who opposed the PoA in 2022 but backed it the year after",
    "opposed the Programme of Action in 2022 and supported the Programme of Action in 2023",
  ],
  ["who alone voted no on 71/28", "voted no on A/RES/71/28"],
  ["who was the lone abstainer on 71/28", "abstained on A/RES/71/28"],
  ["all three Baltic states sponsored 77/37", "belong to the Baltic states and sponsored A/RES/77/37"],
  [
    "which states outside NATO voted for the PoA and, in 2023, against the Russian text",
    "show no record that they belong to the North Atlantic Treaty Organization, and supported the Programme of Action by vote and voted no on any of the resolutions that were led by the Russian Federation in 2023",
  ],
  ["was it Cuba alone that opposed gender language in 2023", "opposed gender language in 2023"],
  [
    "who criticised the PoA in speeches but abstained in the vote",
    "opposed the Programme of Action by statement and stayed neutral on the Programme of Action by vote",
  ],
  [
    "who backed 73/27 in 2018 and two years later 75/240",
    "voted yes on A/RES/73/27 in 2018 and voted yes on A/RES/75/240 in 2020",
  ],
  ["who wants to shut companies out of the talks", "wanted the part of stakeholders in the talks kept small"],
  [
    "Who voted yes on the American text of 2018 but no on the Russian one",
    "voted yes on any of the resolutions that were led by the United States of America and are dated in 2018, and voted no on any of the resolutions that were led by the Russian Federation and are dated in 2018",
  ],
  [
    "are there states that in 2021 supported a treaty but in 2023 opposed one",
    "wanted a legally binding instrument on ICT security in 2021 and saw no need for a legally binding instrument on ICT security, or warned against one in 2023",
  ],
  [
    "What is the only African state that spoke at the tenth session?",
    "are among the African States and made statements that were made at OEWG 2021-2025, tenth substantive session",
  ],
  ["which state was alone in voting against 60/45", "voted no on A/RES/60/45"],
];

/** What is taken for one of several texts that bear its name, or for all on its subject, and tells so. */
export const roundaboutTold: readonly (readonly [question: string, readAs: string, told: readonly string[]])[] = [
  [
    "Did all of the Five Eyes really oppose the Russian text of 2019?",
    "States that belong to the Five Eyes and voted no on A/RES/74/29",
    ["the Russian text of 2019"],
  ],
  [
    "who voted against the 2023 human rights text",
    "States that voted no on any of the resolutions that are about or mention Human rights language and are dated in 2023",
    ["the 2023 human rights text"],
  ],
];
