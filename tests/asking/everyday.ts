/** What somebody asks who comes for the first time, in words that name nothing, and the pages that answer. */
export const everydayOnPages: readonly (readonly [question: string, kind: string, path: string])[] = [
  ["what is a norm anyway?", "THING", "/glossary#word-norm"],
  ["explain what a sponsor is", "THING", "/glossary#word-sponsor"],
  ["how many rules are there for countries in cyberspace?", "LIST", "/norms"],
  ["so how many rules did the UN agree on", "LIST", "/norms"],
  ["is there a rule against attacking hospitals?", "THING", "/norms/f"],
  ["can a country legally attack another country's power grid", "THING", "/norms/f"],
  ["are states allowed to let hackers operate from their territory", "THING", "/norms/c"],
  ["Are the eleven norms legally binding?", "THING", "/glossary#word-norm"],
  ["what happens if a country breaks a norm", "THING", "/glossary#word-norm"],
  ["is there a law for this", "THING", "/topics/international-law"],
  ["When did all of this start?", "THING", "/resolutions/A/RES/53/70"],
  ["how long have they been talking about this", "THING", "/resolutions/A/RES/53/70"],
  ["who is in charge", "LIST", "/processes"],
  ["who is the current chair", "LIST", "/processes"],
  ["what happens next", "THING", "/processes/global-mechanism"],
  ["are the talks still going on", "THING", "/processes/global-mechanism"],
  ["what are they fighting over", "LIST", "/topics"],
  ["has any country changed its mind", "LIST", "/votes/shifts"],
  ["Are there countries you have nothing at all on except votes?", "THING", "/dataset/coverage"],
  ["what has been agreed so far", "LIST", "/reports?draft=no"],
  ["Did the expert group that ended in 2017 fail?", "THING", "/processes/gge-2016-2017"],
  ["explain this to me like I'm five", "THING", "/"],
  ["Has a cyber resolution ever been voted on paragraph by paragraph?", "THING", "/resolutions/A/RES/75/240"],
  ["how does the UN vote", "LIST", "/roll-calls"],
  ["how does consensus work", "THING", "/glossary#word-consensus-minus"],
  ["can I use this in my thesis", "THING", "/dataset"],
  ["are these quotes real", "THING", "/sources"],
  ["where do these numbers come from", "THING", "/sources"],
  ["when was the first vote", "THING", "/resolutions/A/RES/60/45"],
  ["can states hack each other", "THING", "/topics/international-law"],
  ["is there a list of all resolutions", "LIST", "/resolutions"],
];

/** What was led to the page of what it names alone, and leads on to the list that tells more. */
export const nearerOnPages: readonly (readonly [question: string, kind: string, path: string])[] = [
  [
    "Who regretted the omission of state responsibility from Rev 2 of the final report?",
    "TEXTS_THAT_MENTION",
    "/paragraphs?text=state%20responsibility&document=Final%20report%20Rev2",
  ],
  [
    "who regretted the omission of due diligence from the third progress report",
    "TEXTS_THAT_MENTION",
    "/paragraphs?topic=due-diligence&document=A%2F79%2F214",
  ],
  ["Which of the norms are prohibitions rather than positive duties?", "LIST", "/norms"],
  ["Is the ratio of men to women in these meetings still two to one?", "LIST", "/figures?topic=gender-language"],
  [
    "Human rights safeguards in the UN Convention against Cybercrime",
    "TEXTS_THAT_MENTION",
    "/paragraphs?topic=human-rights-language&document=A%2FRES%2F79%2F243",
  ],
  ["whose side is India on?", "CLOSEST_TO_STATE", "/states/IND#closest"],
  ["who is on Russia's side in all this", "CLOSEST_TO_STATE", "/states/RUS#closest"],
  ["do America and China ever agree on anything?", "DIFFERENCES", "/states/USA/with/CHN"],
  ["do the norms say anything about hospitals", "LIST", "/norms?text=hospitals"],
  [
    "what has the UN said about countries switching off the internet?",
    "TEXTS_THAT_MENTION",
    "/paragraphs?topic=internet-shutdowns",
  ],
  ["who criticised Israel", "SAID_BY_ACTOR", "/statements?text=Israel"],
  ["Why did Iran nearly sink the 2024 report?", "SAID_BY_ACTOR", "/statements?actor=IRN&year=2024"],
  ["what was agreed on international law in 2021", "TEXTS_THAT_MENTION", "/paragraphs?topic=international-law"],
];

/** What is on no record here, with what is told of it: never the page of a state as its answer. */
export const outOfScopeTold: readonly (readonly [question: string, path: string, told: readonly string[]])[] = [
  ["is China evil", "/search?q=is%20China%20evil", ["evil"]],
  ["did China hack Microsoft", "/search?q=did%20China%20hack%20Microsoft", ["hack Microsoft"]],
  ["what is Stuxnet", "/search?q=what%20is%20Stuxnet", ["Stuxnet"]],
  ["who won", "/search?q=who%20won", ["won"]],
  ["how can I secure my wifi", "/search?q=how%20can%20I%20secure%20my%20wifi", ["how can I secure my wifi"]],
  ["is the earth flat", "/search?q=is%20the%20earth%20flat", ["earth flat"]],
  [
    "how much does Russia spend on cyber",
    "/search?q=how%20much%20does%20Russia%20spend%20on%20cyber",
    ["how much", "spend"],
  ],
  [
    "does the Budapest convention cover spyware",
    "/statements?actor=budapest-convention&topic=spyware-hackers-for-hire",
    ["does the Budapest convention"],
  ],
  ["Which coalition is the largest?", "/coalitions", ["the largest"]],
  ["who says North Korea is behind hacking", "/statements?topic=attribution", ["North Korea"]],
];

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
