import type { Release } from "../seed/release";
import { cite } from "../dataset/cite";
import { CitationFormat } from "../dataset/citation-format";
import { notation } from "./codebook";
import type { Table } from "./release-table";

/** The text of `README.md` in a release: what is in it, how to load it, how to cite it. */
export function readmeText(release: Release, checksum: string, tables: readonly Table[]): string {
  const { title, version, date, description } = release;
  const listed = tables.map(({ name, about, rows }) => `| \`${name}.csv\` | ${rows.length} | ${cell(about)} |`);
  return `# ${title}

Version ${version}, ${date}. ${description}

The checksum of the facts is \`${checksum}\` (SHA-256): \`dataset { checksum }\` of a server that answers from them tells the same one. \`SHA256SUMS\` has the checksum of each file here.

## What is in it

| file | rows | holds |
| --- | --- | --- |
${listed.join("\n")}

Beside them: \`parquet/\` with the same tables in Parquet; \`codebook.md\`, which explains each column and each word; \`csv-metadata.json\` (CSVW) and \`datapackage.json\` (Frictionless), which
tell programs the same; \`CITATION.cff\` and \`dataset.jsonld\`; and \`seed/\`, the files that all of this was made from.

## How to load it

\`votes.csv\` and \`positions.csv\` have names and codes in every row, so that one of them is enough to begin with. In Python:

\`\`\`python
import pandas as pd

votes = pd.read_csv("votes.csv", keep_default_na=False, na_values=[""], parse_dates=["dateFirst", "dateLast"])
final = votes[votes.final & (votes.body == "PLENARY")]
print(final.pivot_table(index="state", columns="resolution", values="choice", aggfunc="first"))

positions = pd.read_parquet("parquet/positions.parquet")
print(positions.groupby(["subjectName", "stance"]).size().unstack(fill_value=0))
\`\`\`

In R:

\`\`\`r
votes <- readr::read_csv("votes.csv", na = "")
positions <- arrow::read_parquet("parquet/positions.parquet")
\`\`\`

In a graph of its own, with the program of Acquis: \`npm run seed -- load --from acquis-${version}.zip\`.

## How it is written

${notation}

## What it does not say

Silence is neither support nor opposition: of most states nothing is on record on most subjects. A position is what a source tells of a statement, in our words; \`confidence\` says how sure that reading is, and \`machineMade\` marks what
rests on a report written by a machine alone. A vote bears on a subject as \`edge-bears-on-topics.csv\` and \`edge-bears-on-proposals.csv\` say.

## How to cite it

> ${cite({ release, checksum }, CitationFormat.TEXT)}

Cite the sources of the facts that you use as well: each row has them. \`LICENSE\` has the terms; what others own keeps its own, which \`licence\` in \`sources.csv\` names.
`;
}

const cell = (text: string): string => text.replaceAll("|", "\\|");
