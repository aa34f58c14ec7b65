import { verb } from "../../phrases/wording";

/** How one says that somebody came up with a proposal; what it was stands behind. */
export const puttingForward: readonly [string, ...string[]] = [
  "proposed",
  ...[
    "propose",
    "submit",
    "table",
    "introduce",
    "suggest",
    "author",
    "initiate",
    "launch",
    "originate",
    "devise",
    "draft",
  ].flatMap((base) => verb(base)),
  ...verb("put", "forward", "put"),
  ...verb("make", "", "made"),
  ...verb("write", "", "wrote"),
  ...verb("come", "up with", "came"),
  ...["proposal", "idea", "initiative"].flatMap((what) => [`whose ${what} was`, `whose ${what} is`]),
  ...["are", "were", "is", "was"].map((be) => `${be} behind`),
  "behind",
];
