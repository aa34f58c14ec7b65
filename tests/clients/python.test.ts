import { type StartedServer, startedServer } from "../server";
import { followed, packagesOf, sectionOf, sections } from "./page";
import { missing, programs } from "./python";

const inPython = sections.filter((section) => packagesOf(section, "pip").length > 0);
const lacking = missing([...new Set(inPython.flatMap((section) => packagesOf(section, "pip")))]);

// Where Python or a package is missing, what needs it is not tried, and that is said: nothing is passed over in silence.
const untried = inPython.flatMap((section) => {
  const lack = lacking.find(({ name }) => packagesOf(section, "pip").includes(name));
  return lack === undefined ? [] : [{ client: section.client, why: lack.why }];
});
for (const { client, why } of untried) process.stderr.write(`${why}: ${client} was not tried\n`);

let server: StartedServer;

beforeAll(async () => {
  server = await startedServer();
}, 120_000);

afterAll(() => server.stop());

/** The lines that the program of a section prints. */
async function linesOf(client: string): Promise<readonly string[]> {
  const { stdout } = await followed(sectionOf(client), server.url, [programs]);
  return stdout.trim().split("\n");
}

/** What is expected of each section that needs Python. */
const expected: Record<string, () => Promise<void>> = {
  "pandas and networkx": async () => {
    const [votes, years, graph] = await linesOf("pandas and networkx");
    expect(votes).toBe("{'ABSENT': 16, 'ABSTAIN': 14, 'NO': 7, 'YES': 156}");
    expect(years).toMatch(/^\{(20\d\d: \d+(, )?)+\}$/u);
    expect(graph).toMatch(/^Graph with \d+ nodes and \d+ edges$/u);
  },
  sgqlc: async () => {
    const { statements } = await server.answer('{ statements(where: { topic: "ransomware" }) { totalCount } }');
    const lines = await linesOf("sgqlc");
    expect(lines).toHaveLength(Math.min(100, statements.totalCount));
    expect(lines.filter((line) => !/^[\d/-]+ \| \d{4}-\d\d-\d\d \| \d{4}-\d\d-\d\d \| \S/u.test(line))).toEqual([]);
  },
  gql: async () => {
    const { coalition } = await server.answer('{ coalition(slug: "CRI") { name members { totalCount } } }');
    expect(await linesOf("gql")).toEqual([`${String(coalition.name)} ${String(coalition.members.totalCount)}`]);
  },
  "ariadne-codegen": async () => {
    const lines = await linesOf("ariadne-codegen");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/ VoteEvidence: A\/RES\/77\/37 SponsorshipEvidence: A\/RES\/77\/37$/u);
  },
};

describe("a client in Python, over the real seed", () => {
  it("has a section of the page for each that is tried", () => {
    expect(Object.keys(expected)).toEqual(inPython.map(({ client }) => client));
  });

  for (const { client } of inPython.filter((section) => !untried.some((each) => each.client === section.client))) {
    it(`does with ${client} what its documentation begins with`, async () => {
      await expected[client]?.();
    }, 90_000);
  }
});
