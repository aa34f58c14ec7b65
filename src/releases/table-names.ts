import type { Kind, Tie } from "../graph/kind";
import { ties } from "../kinds";

/** `rollCalls` and `BEARS_ON` as the name of a file: `roll-calls`, `bears-on`. */
const asFile = (name: string): string =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
    .replaceAll("_", "-")
    .toLowerCase();

/** The name of the table of a kind: what many of them are called. */
export const tableOfKind = ({ plural }: Kind): string => asFile(plural);

/** The name of the table of a tie: `edge-` and its type, and to what it leads where ties to different things bear one type. */
export function tableOfTie({ type, to }: Tie): string {
  const [end] = Object.values(to);
  const isOnly = ties.filter((tie) => tie.type === type).length === 1;
  return `edge-${asFile(type)}${isOnly || end === undefined ? "" : `-${tableOfKind(end)}`}`;
}
