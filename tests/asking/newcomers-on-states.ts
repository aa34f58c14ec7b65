/** Questions on states as people wrote them who did not know how they are read, each with the sentence that it must be read as. */
export const askedOfStates: readonly (readonly [question: string, sentence: string])[] = [
  ["which states supported the programme of action", "supported the Programme of Action"],
  ["who wants a binding instrument", "wanted a legally binding instrument on ICT security"],
  ["who voted no in 2022", "voted no on any resolution in 2022"],
  ["who voted neither yes nor no on 78/16", "abstained or were absent from the vote on A/RES/78/16"],
  [
    "countries that never voted for a Russian resolution",
    "show no record that they voted yes on any of the resolutions that were led by the Russian Federation",
  ],
  ["how many states support the PoA", "supported the Programme of Action"],
  ["who abstained on the PoA in 2022", "stayed neutral on the Programme of Action by vote in 2022"],
  [
    "which african states voted yes on both 77/37 and 78/237",
    "are among the African States and voted yes on A/RES/77/37 and voted yes on A/RES/78/237",
  ],
  [
    "countries in Asia apart from China that opposed the PoA",
    "lie in the continent Asia and show no record that they are China, and opposed the Programme of Action",
  ],
  [
    "which latin american countries are silent on ransomware",
    "are among the Latin American and Caribbean States and have no recorded position on ransomware",
  ],
  ["who switched sides on the PoA between 2022 and 2023", "changed sides on the Programme of Action from 2022 to 2023"],
  [
    "how did the EU vote on the PoA",
    "belong to the European Union and took a position on the Programme of Action by vote",
  ],
  [
    "which NATO members abstained in 2023",
    "belong to the North Atlantic Treaty Organization and abstained on any resolution in 2023",
  ],
  ["who co-sponsored 78/16", "sponsored A/RES/78/16"],
  [
    "which SIDS spoke at the fifth session of the OEWG",
    "are among the small island developing states and made statements that were made at OEWG 2021-2025, fifth substantive session",
  ],
  [
    "which landlocked countries supported capacity building",
    "are among the landlocked developing countries and wanted capacity built",
  ],
  ["who proposed the points of contact directory", 'sponsored the proposal "Points of contact directory"'],
  [
    "could you list the states opposing stakeholder participation",
    "wanted the part of stakeholders in the talks kept small",
  ],
  [
    "show me african countries opposed to the binding treaty",
    "are among the African States and saw no need for a legally binding instrument on ICT security, or warned against one",
  ],
  ["who supports ransomware", "wanted ransomware dealt with"],
  ["PoA sceptics", "opposed the Programme of Action"],
  ["african supporters of the PoA", "are among the African States and supported the Programme of Action"],
  [
    "western states that abstained on the Russian resolution",
    "are among the Western European and other States and abstained on any of the resolutions that were led by the Russian Federation",
  ],
  [
    "who has ratified the UN cybercrime convention",
    "belong to the states that ratified the UN Convention against Cybercrime",
  ],
  [
    "states in the Counter Ransomware Initiative that voted no on 77/37",
    "belong to the International Counter Ransomware Initiative and voted no on A/RES/77/37",
  ],
  ["who missed the vote on 77/37", "were absent from the vote on A/RES/77/37"],
  [
    "which african states spoke in the OEWG on ransomware",
    "are among the African States and made statements that take a position on ransomware and were made in the Open-ended Working Group 2021-2025",
  ],
  ["who warned about militarisation of cyberspace", "warned of cyberwar and of the military use of cyberspace"],
  ["who favors new norms", "wanted new norms"],
  ["wich states suported the programe of action", "supported the Programme of Action"],
  [
    "which states have said they support a treaty but voted against it",
    "wanted a legally binding instrument on ICT security and saw no need for a legally binding instrument on ICT security, or warned against one by vote",
  ],
  ["by whom was gender language opposed", "opposed gender language"],
  ["states without a position on the PoA", "show no record that they took a position on the Programme of Action"],
  ["which states opposed the PoA before 2022", "opposed the Programme of Action until 2021"],
  ["who opposed gender language in July 2023", "opposed gender language in July 2023"],
  [
    "states supporting the PoA instead of the OEWG",
    "supported the Programme of Action and show no record that they stood behind the working group or its reports",
  ],
  ["how many african states abstained on 78/237", "are among the African States and abstained on A/RES/78/237"],
  [
    "who denies that IHL applies in cyberspace",
    "stood against applying international humanitarian law to cyber operations",
  ],
  [
    "which countries have published a national position",
    "belong to the states with a published national position on international law",
  ],
  [
    "which pacific island states support the PoA",
    "lie in the subregion Melanesia or Micronesia or Polynesia and supported the Programme of Action",
  ],
  ["Five Eyes on the PoA", "belong to the Five Eyes and took a position on the Programme of Action"],
  ["who supported capacity-building or gender language", "wanted capacity built or supported gender language"],
  [
    "not african, not asian, but opposed the PoA",
    "show no record that they are among the African States, and show no record that they are among the Asia-Pacific States, and opposed the Programme of Action",
  ],
  [
    "Which of Cuba, Iran and Syria opposed stakeholder participation",
    "are Cuba or Iran (Islamic Republic of) or the Syrian Arab Republic and wanted the part of stakeholders in the talks kept small",
  ],
  [
    "what states were hostile to a new treaty",
    "saw no need for a legally binding instrument on ICT security, or warned against one",
  ],
  [
    "how did brazil vote on the russian resolution",
    "are Brazil and took part in the vote on any of the resolutions that were led by the Russian Federation",
  ],
  ["who voted yes in 2023 on the PoA", "supported the Programme of Action by vote in 2023"],
  ["who came round to the PoA", "moved to support on the Programme of Action since 1945"],
  ["who are the members of ASEAN", "belong to the Association of Southeast Asian Nations"],
  [
    "which CARICOM states have said nothing on AI",
    "belong to the Caribbean Community and have no recorded position on AI and emerging technology",
  ],
  [
    "latin american states excluding brazil that supported norm c",
    "are among the Latin American and Caribbean States and show no record that they are Brazil, and supported norm (c)",
  ],
  [
    "states that mentioned both ransomware and AI",
    "made statements that take a position on ransomware, and made statements that take a position on AI and emerging technology",
  ],
  ["who sponsored 77/37 yet voted no on 78/16", "sponsored A/RES/77/37 and voted no on A/RES/78/16"],
  ["wich contries abstaned on 77/37", "abstained on A/RES/77/37"],
  ["gender langauge oponents in africa", "opposed gender language and lie in the continent Africa"],
  ["who in Africa is for the PoA", "lie in the continent Africa and supported the Programme of Action"],
  ["which states reject the idea of new norms", "wanted no new norms, or none before those agreed are carried out"],
  ["did any EU state oppose the PoA", "belong to the European Union and opposed the Programme of Action"],
  ["who flip-flopped on the PoA", "changed sides on the Programme of Action since 1945"],
  ["states whose position on the PoA changed after 2022", "changed sides on the Programme of Action since 2023"],
  [
    "did any NATO member vote against 77/37",
    "belong to the North Atlantic Treaty Organization and voted no on A/RES/77/37",
  ],
  ['Which states voted "no" on 77/37?', "voted no on A/RES/77/37"],
  [
    "which states reject that international law applies",
    "disputed that international law as it stands applies in cyberspace",
  ],
];
