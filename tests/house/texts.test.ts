import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesIn, linesOf, textOf } from "./files";

const facts = /^(seed|tests\/village\/seed)\//;
const files = filesIn().filter((file) => !/\.(png|ico|woff2?)$/.test(file) && !file.endsWith("package-lock.json"));
const written = files.filter((file) => !facts.test(file));
const code = files.filter((file) => /\.(tsx?|[mc]?js)$/.test(file));

/** Where a pattern stands in these files, as `file:line`. */
function places(of: readonly string[], pattern: RegExp): string[] {
  return of.flatMap((file) =>
    linesOf(file).flatMap((line, index) =>
      pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 100)}`] : [],
    ),
  );
}

describe("what is in the repository", () => {
  it("is looked at whole: the program, the page, the facts, the tests, the documents", () => {
    const looked = [
      "src/main.ts",
      "graphiql/main.tsx",
      "seed/norms.yaml",
      "tests/run.mjs",
      "docs/figures.md",
      "LICENSE",
    ];
    expect(files).toEqual(expect.arrayContaining(looked));
    expect(code).toEqual(expect.arrayContaining(["src/main.ts", "graphiql/main.tsx", "tests/run.mjs"]));
  });

  it("names no folder of one machine", () => {
    expect(places(files, /(?<![\w.])\/(?:work|home|root|Users|mnt|tmp|private)\/[\w.-]/)).toEqual([]);
  });

  it("names no registry: where packages come from is the business of who installs them", () => {
    const pattern = /artifactor[y]|verdacci[o]|\.npmr[c]|registry\.\w+|_authToke[n]/i;
    expect(places(written, pattern)).toEqual([]);
    for (const lock of ["package-lock.json", "bench/package-lock.json"])
      expect(textOf(lock)).not.toMatch(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/);
  });

  it("has nothing left to do, nothing tried out, and no test that is passed over", () => {
    expect(places(written, /\b(TOD[O]|FIXM[E]|HAC[K]|XX[X])\b/)).toEqual([]);
    expect(files.filter((file) => /(^|\/)(zz|scratch|tmp)/i.test(file))).toEqual([]);
    const passedOver = /^\s*(?:(?:it|test|describe)\.(?:skip|only|todo)\b|x(?:it|test|describe)\(|f(?:it|describe)\()/;
    expect(places(code, passedOver)).toEqual([]);
  });

  it("switches a rule off nowhere but in a test", () => {
    const ours = code.filter((file) => !file.startsWith("tests/"));
    expect(places(ours, /eslint-disabl[e]|@ts-(?:ignor[e]|expec[t]|nochec[k])/)).toEqual([]);
  });
});

describe("the documents", () => {
  const links = files
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) =>
      [...textOf(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = ""]) => ({ file, link })),
    );

  it("lead to files that are there", () => {
    expect(links).not.toEqual([]);
    expect(links.filter(({ file, link }) => !existsSync(join(__dirname, "..", "..", file, "..", link)))).toEqual([]);
  });

  it("say of each dependency why it is there, in one line, and of nothing else", () => {
    const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Record<
      string,
      Record<string, string>
    >;
    const told = [...textOf("README.md").matchAll(/^- ((?:`[^`]+`(?:, | and )?)+): /gm)].flatMap(([, names = ""]) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(told.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
  });
});
