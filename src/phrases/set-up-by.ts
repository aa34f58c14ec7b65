const nouns = ["creation", "establishment", "setting up", "launch", "founding"];
const verbs = [
  ...["that", "which"].flatMap((which) =>
    ["created", "set up", "established", "launched"].map((did) => `${which} ${did}`),
  ),
  "creating",
  "establishing",
  "setting up",
];
const doing = ["setting up", "creating", "establishing", "launching", "starting"];

/** A text that set something up, by that it did: `the creation of the second OEWG` of `resolution that created the second OEWG`. */
export function settingUp(spelling: string): string[] {
  const [, what = ""] =
    /^resolution (?:that (?:created|set up|established)|establishing|creating|setting up) (?:the )?(.+)$/.exec(
      spelling,
    ) ?? [];
  if (what === "") return [spelling];
  const called = what.includes("oewg") ? [what, what.replace("oewg", "open ended working group")] : [what];
  return [
    spelling,
    ...called.flatMap((one) => [
      ...nouns.map((noun) => `${noun} of the ${one}`),
      ...verbs.map((verb) => `resolution ${verb} the ${one}`),
      ...doing.map((verb) => `${verb} the ${one}`),
    ]),
  ];
}
