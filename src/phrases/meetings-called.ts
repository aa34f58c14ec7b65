/** What a body is called whose meetings bear its name, by how their names begin. */
const bodies: readonly (readonly [name: string, called: readonly string[]])[] = [
  ["global mechanism", ["global mechanism"]],
  [
    "ad hoc committee on a cybercrime convention",
    [
      "ad hoc committee",
      "ad hoc committee on cybercrime",
      "cybercrime ad hoc committee",
      "cybercrime committee",
      "ahc",
    ],
  ],
  ["oewg 2019 2021", ["oewg 2019 2021", "2019 2021 oewg", "first oewg", "oewg of 2019 2021"]],
  ["oewg 2021 2025", ["oewg 2021 2025", "2021 2025 oewg", "second oewg", "oewg of 2021 2025", "oewg"]],
];

/** Which of its meetings it was, in fewer and in more words: `first plenary`, `first plenary session`. */
function whichOfThem(which: string): string[] {
  const short = which.replace(/ (?:substantive )(?=session|plenary)/, " ");
  const all = [...new Set([which, short])];
  const plenary = all.filter((one) => one.endsWith(" plenary")).flatMap((one) => [`${one} session`, `${one} meeting`]);
  return [...all, ...plenary, ...all.map((one) => one.replace(/ session$/, " meeting"))];
}

/** A meeting by its body and by which of its meetings it was, in either order: `first plenary of the Global Mechanism`. */
export function meetingOf(spelling: string): string[] {
  const [name, called = []] = bodies.find(([its]) => spelling.startsWith(`${its} `)) ?? [];
  if (name === undefined) return [spelling];
  const which = spelling.slice(name.length + 1);
  if (!/(?:session|plenary)$/.test(which)) return [spelling];
  return [
    ...new Set([
      spelling,
      ...called.flatMap((body) =>
        whichOfThem(which).flatMap((one) => [`${one} of the ${body}`, `${body} ${one}`, `${body} s ${one}`]),
      ),
    ]),
  ];
}
