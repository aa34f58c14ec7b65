type OnPage = readonly [question: string, kind: string, path: string];

const statements = (asked: string): readonly ["SAID_BY_ACTOR", string] => ["SAID_BY_ACTOR", `/statements?${asked}`];

/** Whom somebody blamed for an attack: what it said about attribution, since the attack. */
export const accusationsOnPages: readonly OnPage[] = [
  [
    "Who did Albania blame for the cyberattack of July 2022",
    ...statements("actor=ALB&topic=attribution&year=2022-07%2F"),
  ],
  ["whom does Ukraine accuse of cyberattacks", ...statements("actor=UKR&topic=attribution")],
  ["has the UK ever attributed an attack to Russia", ...statements("actor=GBR&topic=attribution")],
  ["Did Estonia ever blame Russia for a cyberattack?", ...statements("actor=EST&topic=attribution")],
  ["Who was accused by the United States of the SolarWinds hack", ...statements("actor=USA&topic=attribution")],
  ["Which attacks did the EU attribute to China", ...statements("actor=eu&topic=attribution")],
  [
    "which countries has Ukraine blamed for attacks since 2022",
    ...statements("actor=UKR&topic=attribution&year=2022%2F"),
  ],
  ["Did Georgia attribute the 2019 cyberattacks to Russia?", ...statements("actor=GEO&topic=attribution&year=2019%2F")],
  ["Has Canada ever named a state as responsible for a cyberattack", ...statements("actor=CAN&topic=attribution")],
];

/** From which parts of a report somebody distanced itself: its dissociations of that year. */
export const dissociationsOnPages: readonly OnPage[] = [
  [
    "From which paragraph of the 2024 report did Iran distance itself?",
    ...statements("actor=IRN&act=DISSOCIATED&year=2024"),
  ],
  [
    "which paragraphs of the 2025 report did the United States dissociate itself from",
    ...statements("actor=USA&act=DISSOCIATED&year=2025"),
  ],
  ["Did Iran dissociate itself from any part of A/79/214?", ...statements("actor=IRN&act=DISSOCIATED&year=2024")],
  ["which countries disassociated from the third annual progress report", ...statements("act=DISSOCIATED&year=2024")],
  ["Did anyone dissociate from the 2021 OEWG report?", ...statements("act=DISSOCIATED&year=2021")],
  ["What part of the final report did Russia reject", ...statements("actor=RUS&stance=OPPOSE&year=2025")],
];

/** When and where a process met, or a meeting took place. */
export const datesAndPlacesOnPages: readonly OnPage[] = [
  ["When and where did the Ad Hoc Committee meet in 2023?", "LIST", "/meetings?process=ahc-cybercrime&year=2023"],
  ["where and when did the OEWG meet in 2022", "LIST", "/meetings?process=oewg-2021-2025&year=2022"],
  ["on which dates and where did the GGE meet in 2019", "LIST", "/meetings?process=gge-2019-2021&year=2019"],
  ["where did the Ad Hoc Committee meet in 2022 and when", "LIST", "/meetings?process=ahc-cybercrime&year=2022"],
  ["When and where will the Global Mechanism meet in 2026?", "LIST", "/meetings?process=global-mechanism&year=2026"],
  ["When and where was the eleventh session of the OEWG held?", "THING", "/meetings/oewg2-s11"],
];

/** The norm on something, which norm that is, and who spoke of it. */
export const ofNormsOnPages: readonly OnPage[] = [
  ["What does the norm on supply chains ask of states?", "THING", "/norms/i"],
  ["what does the norm about human rights say", "THING", "/norms/e"],
  ["Which norm is about vulnerabilities and what does it say?", "THING", "/norms/j"],
  ["What does the norm against harming critical infrastructure say?", "THING", "/norms/f"],
  ["which norm covers the supply chain and who has supported it", "THING", "/norms/i"],
  ["Which norm protects human rights online and who has spoken on it?", "THING", "/norms/e"],
  ["What is the norm on attribution?", "LIST", "/norms?topic=attribution"],
  ["What do the norms on critical infrastructure require of states?", "LIST", "/norms?topic=critical-infrastructure"],
];

/** How many had joined something by a time, and how two states voted on the text that set a process up. */
export const byTimeAndTextOnPages: readonly OnPage[] = [
  [
    "How many states had joined the points of contact directory by February 2025",
    "LIST",
    "/figures?topic=poc-directory&year=%2F2025-02",
  ],
  [
    "how many states were in the points of contact directory in May 2024",
    "LIST",
    "/figures?topic=poc-directory&year=2024-05%2F2024-05",
  ],
  [
    "Compare Brazil and South Africa's votes on the second OEWG",
    "DIFFERENCES",
    "/states/BRA/with/ZAF?resolution=A%2FRES%2F75%2F240",
  ],
  [
    "compare the votes of Germany and Japan on the first OEWG",
    "DIFFERENCES",
    "/states/DEU/with/JPN?resolution=A%2FRES%2F73%2F27",
  ],
];
