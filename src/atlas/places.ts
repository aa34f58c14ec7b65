/** Under which path the pages of each kind stand; a global id such as `State:RUS` begins with the kind. */
export const folders: Readonly<Record<string, string>> = {
  State: "states",
  Organisation: "organisations",
  Coalition: "coalitions",
  Topic: "topics",
  Norm: "norms",
  Proposal: "proposals",
  Resolution: "resolutions",
  RollCall: "roll-calls",
  Report: "reports",
  Paragraph: "paragraphs",
  Lineage: "lineages",
  Meeting: "meetings",
  Process: "processes",
  Statement: "statements",
  Recommendation: "recommendations",
  Figure: "figures",
  Source: "sources",
};

/** The path of a thing's page by its global id: of `State:RUS`, `/states/RUS`. Throws for a kind that has no pages. */
export function placeOf(id: string): string {
  const [, label = "", key = ""] = /^(\w+):(.+)$/s.exec(id) ?? [];
  const folder = folders[label];
  if (folder === undefined) throw new Error(`Things with an id like ${id} have no page`);
  return `/${folder}/${key.split("/").map(encodeURIComponent).join("/")}`;
}
