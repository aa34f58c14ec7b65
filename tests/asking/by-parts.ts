/** What is read by its parts, by what people call things, and by when it was: of states. */
export const byPartsOnStates: readonly (readonly [question: string, sentence: string])[] = [
  ["resolution 75/240 sponsors", "sponsored A/RES/75/240"],
  ["how many co-sponsors did 73/27 get", "sponsored A/RES/73/27"],
  [
    "Bolivia, Venezuela and Cuba votes 80/16",
    "are Bolivia (Plurinational State of) or Venezuela (Bolivarian Republic of) or Cuba and took part in the vote on A/RES/80/16",
  ],
  [
    "India's voting record on Russian resolutions",
    "are India and took part in the vote on any of the resolutions that were led by the Russian Federation",
  ],
  ["List of abstainers, resolution 75/32", "abstained on A/RES/75/32"],
  [
    "speakers on AI from Asia",
    "made statements that take a position on AI and emerging technology, and lie in the continent Asia",
  ],
  [
    "who said cyber is not covered by IHL?",
    "stood against applying international humanitarian law to cyber operations",
  ],
  ["Which states said that countermeasures are lawful", "held that countermeasures in cyberspace are allowed"],
  [
    "Which states oppose the idea that due diligence is binding",
    "disputed that states owe due diligence in cyberspace",
  ],
  ["who considers the PoA necessary", "supported the Programme of Action"],
  [
    "who called a treaty premature",
    "saw no need for a legally binding instrument on ICT security, or warned against one",
  ],
  ["who didn't vote at all in 2023", "show no record that they took part in the vote on any resolution in 2023"],
  [
    "Who voted yes on everything in 2018?",
    "voted yes on any of the resolutions that are dated in 2018, and show no record that they voted no or abstained or were absent from the vote on any of the resolutions that are dated in 2018",
  ],
  [
    "states that took part in the 2019 joint statement",
    "belong to the states behind the Joint Statement on Advancing Responsible State Behavior in Cyberspace",
  ],
  [
    "human rights champions that also sponsored 77/37",
    "belong to the human rights language champions (July 2023) and sponsored A/RES/77/37",
  ],
  [
    "Which Latin American countries backed the Russian resolution in 2022 but not the PoA",
    "are among the Latin American and Caribbean States and voted yes on any of the resolutions that were led by the Russian Federation and are dated in 2022, and show no record that they supported the Programme of Action",
  ],
  [
    "Who has signed neither the Budapest Convention nor the Hanoi convention?",
    "show no record that they either belong to the parties to the Budapest Convention on Cybercrime or belong to the signatories of the UN Convention against Cybercrime at Hanoi",
  ],
  ["who favours a single-track dialogue", "wanted regular institutional dialogue at the UN"],
  [
    "Who walked back support for collective countermeasures",
    "moved from support to another side on collective countermeasures since 1945",
  ],
  [
    "is Kuwait a signatory of the Hanoi convention",
    "are Kuwait and belong to the signatories of the UN Convention against Cybercrime at Hanoi",
  ],
  ["Who is against commercial spyware?", "wanted spyware and hackers for hire dealt with"],
];

/** What leads to a page. */
export const byPartsOnPages: readonly (readonly [question: string, kind: string, path: string])[] = [
  ["votes of the UK and France", "DIFFERENCES", "/states/GBR/with/FRA"],
  ["tell me how the Czechs voted on 74/247", "VOTE_OF_STATE", "/resolutions/A/RES/74/247#CZE"],
  [
    "does the global mechanism resolution mention human rights",
    "TEXTS_THAT_MENTION",
    "/paragraphs?topic=human-rights-language&document=A%2FRES%2F80%2F16",
  ],
  [
    "what does the GGE 2015 report say about norms",
    "TEXTS_THAT_MENTION",
    "/paragraphs?topic=norms&document=A%2F70%2F174",
  ],
  ["third APR, ransomware", "TEXTS_THAT_MENTION", "/paragraphs?topic=ransomware&document=A%2F79%2F214"],
  [
    "what is in the third APR on ransomware",
    "TEXTS_THAT_MENTION",
    "/paragraphs?topic=ransomware&document=A%2F79%2F214",
  ],
  ["when did Kenya last speak about the repository?", "SAID_BY_ACTOR", "/statements?actor=KEN&topic=threat-repository"],
  ["anything about children", "SAID_BY_ACTOR", "/statements?text=children"],
  ["passages about children", "TEXTS_THAT_MENTION", "/paragraphs?text=children"],
  ["who spoke about children", "SAID_BY_ACTOR", "/statements?text=children"],
  ["what has Kenya signed", "THING", "/states/KEN#coalitions"],
  ["resolutions opposed by Kenya", "VOTE_OF_STATE", "/votes?state=KEN&choice=NO"],
  ["how contested was 77/37", "THING", "/resolutions/A/RES/77/37"],
  ["OEWG sessions", "LIST", "/meetings?process=oewg-2021-2025"],
  ["statements at the fifth session", "SAID_BY_ACTOR", "/statements?meeting=oewg2-s5"],
  ["votes on cybercrime", "LIST", "/roll-calls?topic=cybercrime"],
  ["is there a vote on AI", "LIST", "/roll-calls?topic=ai-emerging-tech"],
  ["statements by Kenya in 2020 and after", "SAID_BY_ACTOR", "/statements?actor=KEN&year=2020%2F"],
  ["statements by Kenya (2020)", "SAID_BY_ACTOR", "/statements?actor=KEN&year=2020"],
  ["statements by Kenya 2020-22", "SAID_BY_ACTOR", "/statements?actor=KEN&year=2020%2F2022"],
  ["statements by Kenya from January to June 2020", "SAID_BY_ACTOR", "/statements?actor=KEN&year=2020-01%2F2020-06"],
  ["statements by Kenya in 2020 or earlier", "SAID_BY_ACTOR", "/statements?actor=KEN&year=%2F2020"],
  ["statements by Kenya post-2019", "SAID_BY_ACTOR", "/statements?actor=KEN&year=2020%2F"],
  ["statements by Kenya 05/2020", "SAID_BY_ACTOR", "/statements?actor=KEN&year=2020-05%2F2020-05"],
  ["the AU common position", "THING", "/reports/Common%20African%20Position"],
  [
    "what does the AU common position say about sovereignty",
    "TEXTS_THAT_MENTION",
    "/paragraphs?topic=sovereignty&document=Common%20African%20Position",
  ],
  [
    "did the 2021 GGE report mention due dilligence?",
    "TEXTS_THAT_MENTION",
    "/paragraphs?topic=due-diligence&document=A%2F76%2F135",
  ],
  ["which resolutions did Germany co-sponsor in 2020 and after", "LIST", "/resolutions?sponsor=DEU&year=2020%2F"],
  ["Ukraines position on attribution", "POSITION_OF_STATE", "/states/UKR/on?topic=attribution"],
  ["Who spoke about hospitals at the OEWG?", "SAID_BY_ACTOR", "/statements?text=hospitals&process=oewg-2021-2025"],
  ["When was the last vote on the PoA?", "LIST", "/roll-calls?topic=poa"],
  ["How did support for a treaty evolve", "THING", "/topics/legally-binding-instrument/years"],
  ["statements by Kenya since the beginning of 2024", "SAID_BY_ACTOR", "/statements?actor=KEN&year=2024%2F"],
];

/** What is answered without a part, which is told. */
export const byPartsTold: readonly (readonly [question: string, readAs: string, told: readonly string[]])[] = [
  ["did ASEAN vote together on 78/16", "/coalitions/asean#cohesion", ["78/16"]],
  ["children in OEWG reports", "/paragraphs?text=children", ["OEWG"]],
  ["statements by Kenya in early 2020", "/statements?actor=KEN&year=2020", ["early"]],
  ["which states were absent for both 2018 votes", "/votes?choice=ABSENT&year=2018", ["both"]],
  ["Which 5 countries speak the most?", "States that made statements", ["the most"]],
  ["what is the capital of Peru", "/states/PER", ["the capital of"]],
];
