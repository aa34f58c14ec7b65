import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { change, copyOfVillage, findingsIn, put, removeCopies, village } from "./village";

afterAll(removeCopies);

/** What is broken, how, and the one line that a curator then reads; several lines where it is several breaches. */
type Case = readonly [what: string, file: string, old: string, now: string, ...findings: string[]];

const many = (word: string, times: number) => Array(times).fill(word).join(" ");

const cases: readonly Case[] = [
  ["a field that the kind does not have", "norms.yaml", "  type: POSITIVE", "  colour: POSITIVE",
    'norms.yaml:8 colour: a norm has no field "colour".'],
  ["a field that is misspelt", "norms.yaml", "  type: POSITIVE", "  typ: POSITIVE",
    'norms.yaml:8 typ: a norm has no field "typ". Did you mean "type" or "typeNote"?'],
  ["a field that a position does not have", "statements/arc.yaml", "proposals: [programme]", "proposal_s: [programme]",
    'statements/arc.yaml:38 proposal_s: a position has no field "proposal_s". Did you mean "proposals" or "proposal"?'],
  ["a column that does not exist", "resolutions/V-RES-1.sponsors.csv", "state,role,source", "state,rôle,source",
    'resolutions/V-RES-1.sponsors.csv:1 rôle: there is no column "rôle". Did you mean "role"?',
    "resolutions/V-RES-1.sponsors.csv:2 role: a sponsorship must say it: Sponsor, additional sponsor or lead.",
    "resolutions/V-RES-1.sponsors.csv:3 role: a sponsorship must say it: Sponsor, additional sponsor or lead."],
  ["a field of a file of statements", "statements/syl.yaml", "actor: SYL", "actor: SYL\nnote: x",
    "statements/syl.yaml:5 note: a file of statements has only actor and statements."],
  ["a norm that does not exist", "statements/arc.yaml", "norms: [a, c]", "norms: [a, m]",
    'statements/arc.yaml:37 norms: there is no norm "m". Did you mean "k"?'],
  ["a state called by its name", "coalitions/signatories.members.csv", "SYL,MEMBER", "Syldavia,MEMBER",
    'coalitions/signatories.members.csv:2 state: there is no state "Syldavia". Did you mean "SYL"?'],
  ["a paragraph that does not exist", "statements/uto.yaml", "V/79/1#1", "V/79/1#9",
    'statements/uto.yaml:32 paragraph: there is no paragraph "V/79/1#9".'],
  ["a name that may be two things", "organisations.yaml", "- slug: weavers", "- { slug: river-league, name: League, kind: COMPANY, source: chronicle }\n- slug: weavers",
    'statements/river-league.yaml:4 actor: "river-league" may be the coalition "river-league" or the organisation "river-league": write the id, or give one of them another key.'],
  ["a state that is told twice", "states.yaml", "- iso3: BOR", "- { iso3: ARC, name: Arcady, status: OBSERVER, source: roll-book, locator: row 9 }\n- iso3: BOR",
    'states.yaml:15 iso3: the state "ARC" stands already at states.yaml:4: tell it once.'],
  ["a position whose id stands twice", "statements/uto.yaml", "id: POS-7", "id: POS-6",
    'statements/uto.yaml:11 id: the id "POS-6" stands already at statements/syl.yaml:11: tell it once.'],
  ["a membership that is told twice", "coalitions/signatories.members.csv", "UTO,MEMBER,signatory", "SYL,MEMBER,signatory",
    "coalitions/signatories.members.csv:3: this membership stands already at coalitions/signatories.members.csv:2: tell it once."],
  ["a thing without a source", "figures.yaml", "  source: minutes-2023\n  locator: para 30\n", "",
    "figures.yaml:4 source: there is no source: say which document says so."],
  ["a statement without a source", "statements/syl.yaml", "    source: minutes-2023\n", "",
    "statements/syl.yaml:6 source: there is no source: say which document says so."],
  ["a vote without a source", "resolutions/V-RES-2.votes.csv", "BOR,YES,PLENARY,roll-book", "BOR,YES,PLENARY,",
    "resolutions/V-RES-2.votes.csv:3 source: there is no source: say which document says so."],
  ["a source that is not on record", "alignments.csv", "minutes-2023", "minutes-2O23",
    'alignments.csv:2 source: there is no source "minutes-2O23". Did you mean "minutes-2023" or "minutes-2021"?'],
  ["a position without a place in its source", "statements/syl.yaml", "        locator: para 20\n", "",
    "statements/syl.yaml:6 locator: this statement does not say where in its source: give the place.",
    "statements/syl.yaml:11 locator: this position does not say where in its source: give the place."],
  ["more sources than places", "statements/bor.yaml", "        locator: [para 4, para 13]", "        locator: para 4",
    "statements/bor.yaml:17 locator: 2 sources but 1 place: give one place for each source, in the same order."],
  ["a place without a source", "coalitions/signatories.yaml", "source: minutes-2023\n", "",
    "coalitions/signatories.yaml:9 locator: there is a place but no source: say in which document."],
  ["a date in words", "meetings.yaml", '"2021-12-13/2021-12-17"', "December 2021",
    'meetings.yaml:6 date: "December 2021" is not a date: write 2023, 2023-07, 2023-07-25 or 2023-07-24/2023-07-28.'],
  ["a day that the calendar lacks", "statements/arc.yaml", '"2023-07-25"', '"2023-02-30"',
    "statements/arc.yaml:20 date: there is no day 2023-02-30."],
  ["a span that ends before it begins", "meetings.yaml", '"2023-07-24/2023-07-28"', '"2023-07-28/2023-07-24"',
    'meetings.yaml:13 date: "2023-07-28/2023-07-24" ends before it begins: write the earlier date first.'],
  ["a year that is out of the way", "figures.yaml", '"2023-07"', '"3023-07"',
    "figures.yaml:7 date: 3023-07 is not in this or the last century: correct the year."],
  ["a vote of an observer", "resolutions/V-RES-2.votes.csv", "UTO,ABSENT", "ELB,ABSENT",
    "resolutions/V-RES-2.votes.csv:1: the list lacks members of that day: UTO. Who is in none of the three lists of a roll call is ABSENT.",
    "resolutions/V-RES-2.votes.csv:5 state: ELB is an observer, and observers do not vote: take the row out."],
  ["a vote before the admission", "states.yaml", '"2002-09-10"', '"2023-01-01"',
    "resolutions/V-RES-1.votes.csv:4 state: SYL was admitted on 2023-01-01, after this vote of 2022-12-07: take the row out or correct a date.",
    "resolutions/V-RES-1.votes.csv:6 state: SYL was admitted on 2023-01-01, after this vote of 2022-11-03: take the row out or correct a date."],
  ["two votes of a state in a body", "resolutions/V-RES-2.votes.csv", "UTO,ABSENT,PLENARY", "ARC,ABSENT,PLENARY",
    "resolutions/V-RES-2.votes.csv:1: the list lacks members of that day: UTO. Who is in none of the three lists of a roll call is ABSENT.",
    "resolutions/V-RES-2.votes.csv:5 state: ARC has voted on V/RES/2 in plenary already, at resolutions/V-RES-2.votes.csv:2: keep one."],
  ["a total that is not that of the list", "resolutions/V-RES-1.yaml", "plenaryYes: 2", "plenaryYes: 3",
    "resolutions/V-RES-1.yaml:12 plenaryYes: the total is 3, the list has 2 YES: correct one of them."],
  ["more votes in committee than the total has", "resolutions/V-RES-1.yaml", "committeeNo: 1", "committeeNo: 0",
    "resolutions/V-RES-1.yaml:17 committeeNo: the total is 0, the list has 1 NO: correct one of them."],
  ["a roll call that lacks a member", "resolutions/V-RES-2.votes.csv", 'UTO,ABSENT,PLENARY,roll-book,"sheet 4, row 4"\n', "",
    "resolutions/V-RES-2.votes.csv:1: the list lacks members of that day: UTO. Who is in none of the three lists of a roll call is ABSENT.",
    "resolutions/V-RES-2.yaml:12 plenaryNotVoting: the total is 1, the list has 0 ABSENT: correct one of them."],
  ["a membership that ends before it begins", "coalitions/river-league.yaml", '"2020-06-30"', '"2009"',
    "coalitions/river-league.yaml:17 to: the membership ends on 2009-12-31, before it begins on 2010-01-01: correct one of them."],
  ["a statement older than its state", "statements/syl.yaml", '"2023-07-27"', '"2001"',
    "statements/syl.yaml:7 date: the statement is of 2001-12-31, but SYL was admitted on 2002-09-10: correct one of the dates."],
  ["a stance outside the vocabulary", "statements/syl.yaml", "stance: SUPPORT", "stance: SUPORT",
    'statements/syl.yaml:13 stance: "SUPORT" is none of SUPPORT, OPPOSE, NEUTRAL. Did you mean "SUPPORT"?'],
  ["an addressee outside the vocabulary", "recommendations.yaml", "to: [STATES, INDUSTRY]", "to: [STATES, POETS]",
    'recommendations.yaml:6 to: "POETS" is none of STATES, NON_STATE, UN, INDUSTRY, INCIDENT_RESPONDERS.'],
  ["a definition with an unknown word", "coalitions/poa-supporters.yaml", "{ voted:", "{ votes:",
    'coalitions/poa-supporters.yaml:8 definition: "votes" is no word of a definition. Did you mean "voted"?'],
  ["a definition that names no resolution", "coalitions/poa-supporters.yaml", "{ resolution: V/RES/1, choice: YES }", "{ choice: YES }",
    "coalitions/poa-supporters.yaml:8 definition: voted must name one resolution or resolutions."],
  ["a definition that names an unknown resolution", "coalitions/poa-supporters.yaml", "V/RES/1", "V/RES/7",
    'coalitions/poa-supporters.yaml:8 definition: there is no resolution "V/RES/7". Did you mean "V/RES/1" or "V/RES/2"?'],
  ["a definition that is a text", "coalitions/poa-supporters.yaml", "{ voted: { resolution: V/RES/1, choice: YES } }", "those who voted yes",
    "coalitions/poa-supporters.yaml:8 definition: a mapping is meant, not a text.",
    "coalitions/poa-supporters.yaml:8 definition: the definition must be a mapping such as {voted: {resolution: A/RES/77/37, choice: YES}}, not a text."],
  ["a definition that reaches itself", "coalitions/poa-supporters.yaml", "{ voted: { resolution: V/RES/1, choice: YES } }",
    "{ not: { or: [{ memberOf: { coalition: poa-supporters } }, { state: [ARC] }] } }",
    "coalitions/poa-supporters.yaml:8 definition: the definition reaches itself: poa-supporters → poa-supporters. Take one of them out."],
  ["a definition beside members", "coalitions/river-league.yaml", "kind: REGIONAL_GROUP", "kind: REGIONAL_GROUP\ndefinition: { region: AFRICAN }",
    'coalitions/river-league.yaml:8 definition: "river-league" has a definition and members on record: keep the one or the other.'],
  ["a circle of topics", "topics.yaml", "  name: Institutions", "  name: Institutions\n  broader: poa",
    "topics.yaml:6 broader: the topics go in a circle: institutions → poa → institutions. Take one of them out."],
  ["an empty summary", "norms.yaml", "summary: States help each other to keep the wire safe.", 'summary: ""',
    "norms.yaml:7 summary: it is empty: say something or leave it out."],
  ["a summary that is too long", "statements/syl.yaml", "Asked to keep the sentence on women.", many("word", 61),
    "statements/syl.yaml:15 summary: it has 304 characters where 300 are the most: say it shorter."],
  ["a required field that is missing", "states.yaml", "  name: Borduria\n", "",
    "states.yaml:15 name: a state must say it: The short name that the United Nations uses."],
  ["a field with nothing in it", "norms.yaml", "  type: POSITIVE", "  type:",
    "norms.yaml:8 type: nothing stands here: leave the field out."],
  ["a list where a text is meant", "norms.yaml", "name: Help each other", "name: [Help each other]",
    "norms.yaml:5 name: a text is meant, not a list."],
  ["a number where a text is meant", "reports/V-79-1.yaml", 'number: "2"', "number: 2",
    "reports/V-79-1.yaml:32 number: a text is meant, not the number 2: write it in quotation marks."],
  ["a year without quotation marks", "recommendations.yaml", 'date: "2023"', "date: 2023",
    "recommendations.yaml:8 date: a text such as \"2023-07\" is meant, not the number 2023: write it in quotation marks."],
  ["a text where a list is meant", "norms.yaml", "aliases: [Cooperation]", "aliases: Cooperation",
    "norms.yaml:6 aliases: a list of texts is meant, not a text."],
  ["a text where a number is meant", "resolutions/V-RES-2.yaml", "plenaryNo: 1", "plenaryNo: one",
    "resolutions/V-RES-2.yaml:10 plenaryNo: a whole number from 0 up is meant, not a text."],
  ["a record that is no mapping", "figures.yaml", "- id: FIG-1", "- nothing\n\n- id: FIG-1",
    "figures.yaml:4: the fields of a figure are meant here, not a text."],
  ["a list of parts that is a text", "lineages.yaml", "  topic: gender-language\n  steps:", "  topic: gender-language\n  steps: two\n  stops:",
    "lineages.yaml:9 steps: a list is meant here, not a text.", 'lineages.yaml:10 stops: a lineage has no field "stops". Did you mean "steps"?'],
  ["a tie that ends nowhere", "statements/syl.yaml", "        topic: gender-language\n", "",
    "statements/syl.yaml:11: this position ends nowhere: say topic, norm, paragraph or proposal."],
  ["a tie that begins nowhere", "coalitions/signatories.members.csv", "SYL,MEMBER", ",MEMBER",
    "coalitions/signatories.members.csv:2: this membership begins nowhere: say state, organisation or group."],
  ["a tie with two ends", "statements/syl.yaml", "topic: gender-language", "topic: gender-language\n        norm: a",
    "statements/syl.yaml:11: this position ends at 2 things, topic and norm: say one."],
  ["what its place already says", "coalitions/river-league.yaml", "  - state: ARC", "  - coalition: river-league\n    state: ARC",
    "coalitions/river-league.yaml:9 coalition: its place already says so: leave it out."],
  ["a key with other characters", "topics.yaml", "slug: threats", "slug: Threats!",
    'topics.yaml:10 slug: "Threats!" is no key: write small letters and digits, with single hyphens between, such as gender-language.',
    'topics.yaml:27 broader: there is no topic "threats". Did you mean "Threats!"?'],
  ["a field that stands twice", "norms.yaml", "  name: Help each other", "  name: Help each other\n  name: Help",
    "norms.yaml:6: this is not YAML as the seed has it: Map keys must be unique."],
  ["a sign that YAML does not know", "figures.yaml", 'value: "2"', 'value: "2',
    'figures.yaml:6: this is not YAML as the seed has it: Missing closing "quote.'],
  ["an alias of YAML", "figures.yaml", "value: \"2\"", "value: *two",
    'figures.yaml:6: "*two" stands for something said elsewhere: write it out.'],
  ["a row with too many cells", "alignments.csv", "para 3", "para 3, 4",
    "alignments.csv:2: the row has 6 cells, the header 5: put a cell that holds a comma in quotation marks."],
  ["a quotation mark that does not close", "alignments.csv", "para 3", '"para 3',
    "alignments.csv:2: this is not CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2."],
];

describe("the laws find", () => {
  it.each(cases)("%s", async (_, file, old, now, ...findings) => {
    const folder = copyOfVillage();
    change(folder, file, old, now);
    expect(await findingsIn(folder)).toEqual(findings);
  });

  it("nothing in the village", async () => {
    expect(await findingsIn(village)).toEqual([]);
  });

  it("definitions that reach each other", async () => {
    const folder = copyOfVillage();
    change(folder, "coalitions/poa-supporters.yaml", "voted: { resolution: V/RES/1, choice: YES }", "memberOf: { coalition: others }");
    put(folder, "coalitions/others.yaml", "slug: others\nname: Others\nkind: VOTING_BLOC\ndefinition: { not: { memberOf: { coalition: poa-supporters } } }\n");
    expect(await findingsIn(folder)).toEqual([
      "coalitions/others.yaml:4 definition: the definition reaches itself: others → poa-supporters → others. Take one of them out.",
    ]);
  });

  it("a file that has no place in a seed", async () => {
    const folder = copyOfVillage();
    put(folder, "topics.yml", "[]");
    expect(await findingsIn(folder)).toEqual([
      expect.stringMatching(/^topics\.yml:1: a seed has no such file: it holds sources\.yaml, .*alignments\.csv\. Did you mean "topics\.yaml"/),
    ]);
  });

  it("rows that stand beside nothing", async () => {
    const folder = copyOfVillage();
    rmSync(join(folder, "coalitions/signatories.yaml"));
    expect(await findingsIn(folder)).toEqual([
      "coalitions/signatories.members.csv:1: there is no coalitions/signatories.yaml beside it, of which these are rows.",
    ]);
  });

  it("all that is wrong in one run", async () => {
    const folder = copyOfVillage();
    change(folder, "norms.yaml", "type: POSITIVE", "type: NICE");
    change(folder, "topics.yaml", "threat: true", "threat: maybe");
    change(folder, "statements/bor.yaml", "meeting: talks-s5\n    positions:\n      - id: POS-5", "meeting: talks-s6\n    positions:\n      - id: POS-5");
    expect(await findingsIn(folder)).toEqual([
      'norms.yaml:8 type: "NICE" is none of LIMITING, POSITIVE.',
      'statements/bor.yaml:23 meeting: there is no meeting "talks-s6". Did you mean "talks-s1" or "talks-s5"?',
      "topics.yaml:26 threat: true is meant, not a text.",
    ]);
  });
});

describe("what is no text", () => {
  it("is a finding, and the rest is read", async () => {
    const folder = copyOfVillage();
    put(folder, "figures.yaml", Buffer.from([0xff, 0xfe, 0x00]) as never);
    expect(await findingsIn(folder)).toEqual(["figures.yaml:1: this is not text in UTF-8: save it as such."]);
  });
});

describe("a folder", () => {
  it("that does not exist is refused by name", async () => {
    await expect(findingsIn("/nowhere/at/all")).rejects.toThrow("There is no folder /nowhere/at/all. Name the folder of a seed, such as seed.");
  });

  it("that is a file is refused", async () => {
    await expect(findingsIn(join(village, "norms.yaml"))).rejects.toThrow("norms.yaml is a file. Name the folder of a seed, such as seed.");
  });

  it("with nothing in it is refused", async () => {
    const folder = join(copyOfVillage(), "empty");
    mkdirSync(folder);
    await expect(findingsIn(folder)).rejects.toThrow("empty is empty. A seed holds files such as sources.yaml and states.yaml.");
  });
});
