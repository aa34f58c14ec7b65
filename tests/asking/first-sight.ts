// cspell:ignore isnt Brasil
/** Questions that were written down, with what is right, before anybody looked at how they are read: of states. */
export const firstSightOnStates: readonly (readonly [question: string, sentence: string])[] = [
  [
    "who voted against Russia's 2023 cyber resolution",
    "voted no on any of the resolutions that were led by the Russian Federation and are dated in 2023",
  ],
  [
    "who signed the Hanoi convention but isnt party to Budapest",
    "belong to the signatories of the UN Convention against Cybercrime at Hanoi and show no record that they belong to the parties to the Budapest Convention on Cybercrime",
  ],
  [
    "Who's in the Pall Mall process but not in the Paris call?",
    "belong to the states behind the Pall Mall Process Code of Practice and show no record that they belong to the Paris Call supporters",
  ],
  [
    "Which G77 members broke with China on 77/37?",
    "belong to the Group of 77 and voted otherwise than China in at least one vote on any of the resolutions that are A/RES/77/37",
  ],
  [
    "which African states voted with the US on 78/237",
    "are among the African States and took part in the vote on A/RES/78/237 and show no record that they voted otherwise than the United States of America in at least one vote on any of the resolutions that are A/RES/78/237, and show no record that they are the United States of America",
  ],
  ["Which countries' position on attribution changed since 2019?", "changed sides on attribution since 2019"],
  ["who are the sponsors of the 2022 Russian resolution", "sponsored A/RES/77/36"],
  ["who wrote the draft of 77/36", "sponsored A/RES/77/36 as lead"],
  ["states which said nothing in 2024", "show no record that they made statements that were made in 2024"],
  [
    "EU plus Georgia and Moldova on ransomware",
    "either belong to the European Union or are Georgia or the Republic of Moldova, and took a position on ransomware",
  ],
  [
    "members of Non-aligned movement that sponsored the PoA resolution of 2023",
    "belong to the Non-Aligned Movement and sponsored A/RES/78/16",
  ],
  ["Oceania's support for the PoA", "lie in the continent Oceania and supported the Programme of Action"],
  ["who abstained and who voted no on 74/247", "voted no or abstained on A/RES/74/247"],
  [
    "countries friendly to stakeholders and neutral on a treaty",
    "wanted a part for stakeholders in the talks or in the work on cybersecurity and stayed neutral on legally binding instrument",
  ],
  [
    "who spoke about ransomware but never about AI?",
    "made statements that take a position on ransomware, and show no record that they made statements that take a position on AI and emerging technology",
  ],
];

/** The same of what states alone do not answer, each with the page that does. */
export const firstSightOnPages: readonly (readonly [question: string, kind: string, path: string])[] = [
  ["what's Brasil's take on int'l humanitarian law?", "POSITION_OF_STATE", "/states/BRA/on?topic=ihl-applicability"],
  ["who changed their vote on Namibia", "LIST", "/votes/shifts?text=Namibia"],
  [
    "which African states changed their vote on nuclear weapons",
    "LIST",
    "/votes/shifts?text=nuclear%20weapons&region=AFRICAN",
  ],
  ["how did the votes on the PoA change from 2022 to 2023", "LIST", "/votes/shifts?topic=poa&from=2022&to=2023"],
  ["what did the US say about China", "SAID_BY_ACTOR", "/statements?actor=USA&text=China"],
  ["what did Nicaragua say on behalf of the like minded group", "SAID_BY_ACTOR", "/statements?actor=like-minded-group"],
  ["who chaired the OEWG", "THING", "/processes/oewg-2021-2025"],
  ["Kenyan proposals that got adopted", "LIST", "/proposals?sponsor=KEN&outcome=ADOPTED"],
  ["least vocal European states", "LIST", "/speakers?order=FEWEST"],
  ["roll calls 2018", "LIST", "/roll-calls?year=2018"],
  ["Which resolution on information security had the most no votes", "LIST", "/roll-calls?opposed=20"],
  ["Egypt sponsor list", "LIST", "/resolutions?sponsor=EGY"],
  ["where can I find Singapore's explanation of vote on 77/37", "VOTE_OF_STATE", "/resolutions/A/RES/77/37#SGP"],
  ["how often did South Korea abstain on cyber resolutions", "VOTE_OF_STATE", "/votes?state=KOR&choice=ABSTAIN"],
  ["list all abstentions of Switzerland", "VOTE_OF_STATE", "/votes?state=CHE&choice=ABSTAIN"],
  ["Georgia aligned with whose statements", "SAID_BY_ACTOR", "/statements?aligned=GEO"],
  ["what happened to surveillance in the second APR", "FATE", "/lineages?topic=surveillance&document=A%2F78%2F265"],
  ["coalitions Mexico is part of", "THING", "/states/MEX#coalitions"],
  ["which paragraphs on gender got weakened", "FATE", "/lineages?topic=gender-language&change=WEAKENED"],
  ["African speakers at the fifth session", "LIST", "/speakers?meeting=oewg2-s5&region=AFRICAN"],
  ["which companies attended the sixth session", "LIST", "/speakers?meeting=oewg2-s6&of=COMPANY"],
  ['who said "red lines" at the UN', "SAID_BY_ACTOR", "/statements?text=red%20lines"],
  ["UN resolutions on cybercrime since 2018", "LIST", "/resolutions?topic=cybercrime&year=2018%2F"],
  ["European Union's voting cohesion", "THING", "/coalitions/eu#cohesion"],
  ["timeline of the human rights language", "THING", "/topics/human-rights-language/years"],
];

/** The same of which some is told to be left out, or read as something else. */
export const firstSightTold: readonly (readonly [question: string, readAs: string, told: readonly string[]])[] = [
  ["which Gulf states supported the PoA", "States that supported the Programme of Action", ["Gulf states"]],
  [
    "which small or developing states support capacity building",
    "States that wanted capacity built",
    ["small or developing states"],
  ],
  [
    "which members of the Gulf Cooperation Council opposed human rights language",
    "States that opposed human rights language",
    ["Gulf Cooperation Council"],
  ],
  [
    "what share of African states supported the PoA",
    "States that are among the African States and supported the Programme of Action",
    ["what share of"],
  ],
  [
    "who took part in the fifth session",
    "States that made statements that were made at OEWG 2021-2025, fifth substantive session",
    ["took part in"],
  ],
  ["which states would have voted no", "/search?q=which%20states%20would%20have%20voted%20no", ["would have voted no"]],
  [
    "nations opposing both rival resolutions in 2018",
    "States that voted no on any of the resolutions that are dated in 2018, and show no record that they voted yes or abstained or were absent from the vote on any of the resolutions that are dated in 2018",
    ["rival"],
  ],
  [
    "AU members that abstained in both PoA votes",
    "States that belong to the African Union and stayed neutral on the Programme of Action by vote",
    ["both"],
  ],
];
