import { useContext } from "preact/hooks";
import type { DatasetPageQuery } from "../operations/graphql";
import { Root } from "../parts/to";

/** The dataset as search engines for datasets read it (https://schema.org/Dataset). */
export function DatasetForMachines({ of }: { readonly of: DatasetPageQuery["dataset"] }) {
  const root = useContext(Root);
  const { version, checksum, committedAt, licence, counts } = of;
  const told = {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: "Acquis: who stands where on the norms of cyberspace",
    description:
      "Statements, votes, sponsorships, texts and memberships of states on the norms of responsible state behaviour in cyberspace, each with its source and the place in it.",
    version,
    dateModified: committedAt.slice(0, 10),
    license: /https?:\/\/[^\s)]+/.exec(licence)?.[0] ?? licence,
    isAccessibleForFree: true,
    identifier: `sha256:${checksum}`,
    keywords: ["cyberspace", "United Nations", "norms of responsible state behaviour", "voting records", "OEWG"],
    creator: { "@type": "Organization", name: "Acquis" },
    variableMeasured: counts.map(({ kind }) => kind),
    url: `${root}dataset`,
    distribution: ["dataset.zip", "dataset/votes.csv", "dataset/positions.csv", "positions.csv"].map((file) => ({
      "@type": "DataDownload",
      encodingFormat: file.endsWith(".zip") ? "application/zip" : "text/csv",
      contentUrl: root + file,
    })),
  };
  const json = JSON.stringify(told).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
