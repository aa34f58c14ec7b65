import type { DatasetPageQuery } from "../operations/graphql";

/** The dataset as search engines for datasets read it (https://schema.org/Dataset). */
export function DatasetForMachines({ of }: { readonly of: DatasetPageQuery["dataset"] }) {
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
    distribution: [
      { "@type": "DataDownload", encodingFormat: "application/zip", contentUrl: "dataset.zip" },
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: "dataset/votes.csv" },
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: "dataset/positions.csv" },
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: "positions.csv" },
    ],
  };
  const json = JSON.stringify(told).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
