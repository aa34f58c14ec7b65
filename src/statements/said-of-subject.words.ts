import { verb } from "../phrases/wording";

/** What takes a side by what it says of a subject: `think that international law applies`. */
export const holdingVerbs: readonly string[] = [
  ...["argue", "believe", "agree", "maintain", "insist", "consider", "claim", "affirm", "accept", "recognise"].flatMap(
    (base) => verb(base),
  ),
  ...verb("think", "", "thought"),
  ...verb("say", "", "said"),
  ...verb("hold", "", "held"),
  ...verb("feel", "", "felt"),
  ...verb("find", "", "found"),
];

/** What is said of a subject by whoever is for it, and by whoever is against it. */
export const saidOfSubject: Readonly<Record<"SUPPORT" | "OPPOSE", readonly [string, ...string[]]>> = {
  SUPPORT: [
    "applies",
    "apply",
    ...["applies", "apply"].flatMap((applies) =>
      ["in cyberspace", "to cyberspace", "online", "in the cyber context", "to ICTs", "to cyber operations"].map(
        (where) => `${applies} ${where}`,
      ),
    ),
    ...["is", "are"].flatMap((be) =>
      ["needed", "necessary", "important", "a good idea", "a rule", "binding"].map((how) => `${be} ${how}`),
    ),
  ],
  OPPOSE: [
    ...(["does not", "do not", "doesn't", "don't", "should not"].flatMap((not) =>
      ["apply", "apply in cyberspace", "apply to cyberspace"].map((where) => `${not} ${where}`),
    ) as [string, ...string[]]),
    ...["is not", "are not", "isn't", "aren't"].flatMap((be) =>
      ["needed", "necessary", "a good idea", "a rule", "binding"].map((how) => `${be} ${how}`),
    ),
    "is unnecessary",
    "are unnecessary",
    "is premature",
  ],
};
