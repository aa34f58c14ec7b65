// cspell:ignore Inda
/** Questions of paragraphs, proposals and two states that a page answers. */
export const severalOnPages: readonly (readonly [question: string, kind: string, path: string])[] = [
  ["What happened to the code of conduct that China and Russia proposed?", "FATE", "/proposals/code-of-conduct"],
  [
    "Compare France and Estonia on countermeasures taken by third states",
    "DIFFERENCES",
    "/states/FRA/with/EST?topic=collective-countermeasures",
  ],
  ["Have the US and Russia ever voted the same way on any resolution?", "DIFFERENCES", "/states/USA/with/RUS"],
  [
    "What does paragraph 27 of the third annual progress report say, and who dissociated itself from it?",
    "SAID_BY_ACTOR",
    "/statements?paragraph=PA-076&act=DISSOCIATED",
  ],
  [
    "What does paragraph 40(a) of the revised zero draft say?",
    "THING",
    "/reports/2nd%20APR%20revised%20zero%20draft#40(a)",
  ],
  [
    "What does article 6 of the UN Convention against Cybercrime say?",
    "THING",
    "/resolutions/A/RES/79/243#Annex,%20article%206",
  ],
  [
    "What happened to Korea's proposal to list energy as a sector of special concern?",
    "FATE",
    "/proposals/energy-sector-special-concern",
  ],
  ["What has Inda proposed?", "LIST", "/proposals?sponsor=IND"],
  ["Which EU statements did Moldovia align itself with?", "SAID_BY_ACTOR", "/statements?actor=eu&aligned=MDA"],
  ["What does norm (k) ask states to do?", "THING", "/norms/k"],
];
