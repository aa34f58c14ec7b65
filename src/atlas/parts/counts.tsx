import type { StartPageQuery } from "../operations/graphql";
import { folders } from "../places";
import { To } from "./to";

/** What the things of a kind are called where they are counted, by the folder of their pages. */
const plurals: Readonly<Record<string, string>> = { "roll-calls": "roll calls" };

/** How much of each kind is on record, each a way to its list. */
export function CountsShown({ of }: { readonly of: StartPageQuery["dataset"]["counts"] }) {
  return (
    <dl class="counts">
      {of.map(({ kind, count }) => {
        const folder = folders[kind];
        if (folder === undefined) return null;
        return (
          <div>
            <dt>
              <To path={`/${folder}`}>{plurals[folder] ?? folder}</To>
            </dt>
            <dd>{count.toLocaleString("en-GB")}</dd>
          </div>
        );
      })}
    </dl>
  );
}
