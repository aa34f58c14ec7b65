import { licenceOf } from "../dataset/licence";
import type { Release } from "../seed/release";
import type { Table } from "./release-table";

/** What dataset search engines read (schema.org/Dataset). Where no address is known, the files have relative ones. */
export function datasetJsonLd(release: Release, checksum: string, tables: readonly Table[]): object {
  const { version, date, title, description, publisher, creators, licence, address } = release;
  const at = address === null ? "" : `${address.replace(/\/$/, "")}/`;
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: title,
    description,
    version,
    dateModified: date,
    identifier: `sha256:${checksum}`,
    license: licenceOf(licence).url,
    isAccessibleForFree: true,
    inLanguage: "en",
    creator: creators.map((name) => ({ "@type": "Organization", name })),
    publisher: { "@type": "Organization", name: publisher },
    ...(address === null ? {} : { url: address }),
    variableMeasured: ["vote", "position", "sponsorship", "membership"],
    distribution: tables.map(({ name, about }) => ({
      "@type": "DataDownload",
      name: `${name}.csv`,
      description: about,
      encodingFormat: "text/csv",
      contentUrl: `${at}${name}.csv`,
    })),
  };
}
