const russian = "any of the resolutions that were led by the Russian Federation and are dated in";
const onTrack = "any of the resolutions that belong to the track";

/** Questions that ask of what was named before in them, or of what stands in no name. */
export const namedBeforeOnStates: readonly (readonly [question: string, sentence: string])[] = [
  [
    "Who voted for the 2022 PoA resolution but not the one in 2023?",
    "voted yes on A/RES/77/37 and show no record that they voted yes on A/RES/78/16",
  ],
  [
    "Which states voted for the PoA in 2022 and against the one of 2020?",
    "supported the Programme of Action by vote in 2022 and opposed the Programme of Action by vote in 2020",
  ],
  [
    "Which countries backed the Programme of Action resolution in 2022 but voted against its follow-up in 2023?",
    "voted yes on A/RES/77/37 and voted no on A/RES/78/16",
  ],
  [
    "Who supported the creation of the first OEWG in 2018 and then abstained on the second one in 2020?",
    "voted yes on A/RES/73/27 in 2018 and abstained on A/RES/75/240 in 2020",
  ],
  [
    "Which countries signed the Hanoi Convention although they had voted against drafting it in 2019?",
    "belong to the signatories of the UN Convention against Cybercrime at Hanoi and voted no on A/RES/74/247 in 2019",
  ],
  ["who voted against launching the cybercrime treaty talks", "voted no on A/RES/74/247"],
  ["Which states urged caution about countermeasures", "urged caution with countermeasures in cyberspace"],
  [
    "Who abstained on Russia's 2022 resolution and then opposed its 2023 one?",
    `abstained on ${russian} 2022, and voted no on ${russian} 2023`,
  ],
  [
    "Latin American countries that said no to a second OEWG in 2020",
    "are among the Latin American and Caribbean States and voted no on A/RES/75/240 in 2020",
  ],
  [
    "Who has resisted a bigger role for NGOs since 2024?",
    "wanted the part of stakeholders in the talks kept small since 2024",
  ],
  [
    "Arab sponsors of the resolution that started the cybercrime treaty talks",
    "belong to the League of Arab States and sponsored A/RES/74/247",
  ],
  [
    "Who opposed the yearly resolutions on information security from 2005 to 2008?",
    "voted no on any of the resolutions that were led by the Russian Federation and are dated from 2005 to 2008",
  ],
  [
    "Which countries co-sponsored the 2023 resolution on human rights in digital technologies but voted against the 2025 one?",
    "sponsored A/RES/78/213 and voted no on A/RES/80/215",
  ],
  [
    "Which governments wanted something done about commercial spyware at the Arria-formula meeting of January 2025?",
    "wanted spyware and hackers for hire dealt with at Arria-formula meeting on commercial spyware",
  ],
  [
    "Which ASEAN members abstained on the PoA resolution in 2022 and again in 2023?",
    "belong to the Association of Southeast Asian Nations and abstained on A/RES/77/37 and abstained on A/RES/78/16",
  ],
  [
    "Have any least developed countries voted against either PoA resolution?",
    `are among the least developed countries and voted no on ${onTrack} PoA`,
  ],
  [
    "Which countries sponsored both the PoA and the rival Russian text in 2023?",
    `sponsored A/RES/78/16 and sponsored ${russian} 2023`,
  ],
  [
    "What least developed countries voted in favour of both Russia's resolution and the PoA resolution in 2022?",
    `are among the least developed countries and voted yes on ${russian} 2022, and voted yes on A/RES/77/37`,
  ],
  [
    "Which sponsors of the Russian resolution of 2023 also voted for the PoA resolution that same year?",
    "sponsored A/RES/78/237 and voted yes on A/RES/78/16",
  ],
  [
    "which small island states abstained when the OEWG 2021-2025 was created",
    "are among the small island developing states and abstained on A/RES/75/240",
  ],
  [
    "Who moved from a yes in 2022 to an abstention in 2023 on the PoA?",
    "changed their vote from yes on A/RES/77/37 to abstention on A/RES/78/16",
  ],
  [
    "Which states aligned themselves with statements of the European Union?",
    "aligned themselves with any of the statements that were made by the European Union",
  ],
  [
    "How many countries sponsored the joint resolution of the United States and Russia in 2021?",
    "sponsored A/RES/76/19",
  ],
  [
    "Who pressed for action on spyware at the Arria-formula meeting of January 2025, and who objected?",
    "wanted spyware and hackers for hire dealt with at Arria-formula meeting on commercial spyware or played down spyware and hackers for hire, or did not want them named at Arria-formula meeting on commercial spyware",
  ],
  ["Which countries said they wanted no new norms", "wanted no new norms, or none before those agreed are carried out"],
  [
    "Who is for collective countermeasures and who is against?",
    "held that states may take countermeasures for others or held that states may not take countermeasures for others",
  ],
  [
    "Who voted against the second OEWG but in favor of creating the first one?",
    "voted no on A/RES/75/240 and voted yes on A/RES/73/27",
  ],
  [
    "who opposed the cybercrime resolutions of 2018 and 2019",
    `voted no on ${onTrack} cybercrime and are dated from 2018 to 2019`,
  ],
  [
    "Which African states voted for both PoA resolutions without sponsoring either of them?",
    "are among the African States and voted yes on A/RES/77/37 and voted yes on A/RES/78/16 and show no record that they either sponsored A/RES/77/37 or sponsored A/RES/78/16",
  ],
  [
    "Who sponsored the Russian resolution in 2022 but no longer did so in 2023?",
    `sponsored ${russian} 2022, and show no record that they sponsored ${russian} 2023`,
  ],
  [
    "Which states outside the European Union have aligned themselves with its statements?",
    "show no record that they belong to the European Union, and aligned themselves with any of the statements that were made by the European Union",
  ],
  [
    "Which countries abstained on Russia's information security resolution in 2019?",
    "abstained on any of the resolutions that were led by the Russian Federation and belong to the track OEWG or GGE or OEWG/GGE or PoA or Global Mechanism and are dated in 2019",
  ],
  ["How many states voted in favour of creating the first OEWG?", "voted yes on A/RES/73/27"],
  ["who was absent when 80/215 was put to the vote", "were absent from the vote on A/RES/80/215"],
  [
    "Which members of the BRICS have never voted no on any cyber resolution?",
    "belong to BRICS and show no record that they voted no on any resolution",
  ],
  [
    "Which states voted against starting a cybercrime treaty in 2019 and then signed it at Hanoi?",
    "voted no on A/RES/74/247 in 2019 and belong to the signatories of the UN Convention against Cybercrime at Hanoi",
  ],
  ["Who voted for the programme of action both times", "voted yes on A/RES/77/37 and voted yes on A/RES/78/16"],
  [
    "How did the CARICOM countries split on resolution 74/247?",
    "belong to the Caribbean Community and took part in the vote on A/RES/74/247",
  ],
  [
    "Which countries spoke for gender language in July 2023, and which against?",
    "supported gender language in July 2023 or opposed gender language in July 2023",
  ],
];
