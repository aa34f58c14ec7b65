import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { voted } from "../../src/resolutions/resolution.kind";
import { lineOf } from "../../src/seed/finding";
import { findingsInRecord, findingsInWhole } from "../../src/seed/laws/laws";
import { read } from "../../src/seed/read";
import { change, copyOfVillage, findingsIn, put, removeCopies, village } from "./village";

afterAll(removeCopies);

/** One thing of the village broken, and the lines that a curator then reads. */
interface Case {
  readonly what: string;
  readonly file: string;
  readonly old: string;
  readonly now: string;
  readonly finds: readonly string[];
}

const cases = parse(readFileSync(join(__dirname, "laws.cases.yaml"), "utf8")) as Case[];

describe("the laws find", () => {
  it.each(cases)("$what", async ({ file, old, now, finds }) => {
    const folder = copyOfVillage();
    change(folder, file, old, now);
    expect(await findingsIn(folder)).toEqual(finds);
  });

  it("nothing in the village", async () => {
    expect(await findingsIn(village)).toEqual([]);
  });

  it("definitions that reach each other", async () => {
    const folder = copyOfVillage();
    change(
      folder,
      "coalitions/poa-supporters.yaml",
      "voted: { resolution: V/RES/1, choice: YES }",
      "memberOf: { coalition: others }",
    );
    put(
      folder,
      "coalitions/others.yaml",
      "slug: others\nname: Others\nkind: VOTING_BLOC\ndefinition: { not: { memberOf: { coalition: poa-supporters } } }\n",
    );
    expect(await findingsIn(folder)).toEqual([
      "coalitions/others.yaml:4 definition: the definition reaches itself: others → poa-supporters → others. Take one of them out.",
    ]);
  });

  it("a file that has no place in a seed", async () => {
    const folder = copyOfVillage();
    put(folder, "topics.yml", "[]");
    expect(await findingsIn(folder)).toEqual([
      expect.stringMatching(
        /^topics\.yml:1: a seed has no such file: it holds coalitions\/\*\.yaml, .*alignments\.csv\. Did you mean "topics\.yaml"/,
      ),
    ]);
  });

  it("rows that stand beside nothing", async () => {
    const folder = copyOfVillage();
    rmSync(join(folder, "coalitions/signatories.yaml"));
    expect(await findingsIn(folder)).toEqual([
      "coalitions/signatories.members.csv:1: there is no coalitions/signatories.yaml beside it, of which these are rows.",
      'joint-statements/JS-1.yaml:8 signedBy: there is no coalition "signatories".',
    ]);
  });

  it("all that is wrong in one run", async () => {
    const folder = copyOfVillage();
    change(folder, "norms.yaml", "type: POSITIVE", "type: NICE");
    change(folder, "topics.yaml", "threat: true", "threat: maybe");
    change(
      folder,
      "statements/bor.yaml",
      "meeting: talks-s5\n    positions:\n      - id: POS-5",
      "meeting: talks-s6\n    positions:\n      - id: POS-5",
    );
    expect(await findingsIn(folder)).toEqual([
      'norms.yaml:8 type: "NICE" is none of LIMITING, POSITIVE.',
      'statements/bor.yaml:23 meeting: there is no meeting "talks-s6". Did you mean "talks-s1" or "talks-s5"?',
      "topics.yaml:26 threat: true is meant, not a text.",
    ]);
  });
});

describe("a record by itself", () => {
  it("is judged without the others, and nothing is asked of what it names", () => {
    const csv = "state,rollCall,choice,source,locator\nARC,RC,PERHAPS,roll-book,\nSYL,RC,YES,,row 2\n";
    const files = { "resolutions/R.yaml": "symbol: R\n", "resolutions/R.votes.csv": csv };
    const { seed } = read(new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)])));
    expect(seed.tiesOf(voted).map((vote) => findingsInRecord(vote).map((finding) => lineOf(finding)))).toEqual([
      [
        'resolutions/R.votes.csv:2 choice: "PERHAPS" is none of YES, NO, ABSTAIN, ABSENT.',
        "resolutions/R.votes.csv:2 locator: this vote does not say where in its source: give the place.",
      ],
      ["resolutions/R.votes.csv:3 source: there is no source: say which document says so."],
    ]);
    const asked = findingsInWhole(seed).map((finding) => lineOf(finding));
    expect(asked).toContain('resolutions/R.votes.csv:2 state: there is no state "ARC".');
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
    await expect(findingsIn("/nowhere/at/all")).rejects.toThrow(
      "There is no folder /nowhere/at/all. Name the folder of a seed, such as seed.",
    );
  });

  it("that is a file is refused", async () => {
    await expect(findingsIn(join(village, "norms.yaml"))).rejects.toThrow(
      "norms.yaml is a file. Name the folder of a seed, such as seed.",
    );
  });

  it("with nothing in it is refused", async () => {
    const folder = join(copyOfVillage(), "empty");
    mkdirSync(folder);
    await expect(findingsIn(folder)).rejects.toThrow(
      "empty is empty. A seed holds files such as sources.yaml and states.yaml.",
    );
  });
});
