import { stringify } from "yaml";
import type { Release } from "../seed/release";

/** The text of a `CITATION.cff` (Citation File Format 1.2.0), which GitHub, Zenodo and Zotero read; with the checksum of the facts where it belongs to certain ones. */
export function citationFile(release: Release, checksum?: string): string {
  const { version, date, title, description, creators, publisher, licence, address } = release;
  const sum = { type: "other", value: `sha256:${checksum ?? ""}`, description: "The checksum of the facts" };
  return stringify(
    {
      "cff-version": "1.2.0",
      message: "Whoever uses the dataset cites it as below, and beside it the sources of the facts that are used.",
      type: "dataset",
      title,
      abstract: description,
      version,
      "date-released": date,
      authors: creators.map((name) => ({ name })),
      contact: [{ name: publisher }],
      license: licence,
      ...(address === null ? {} : { url: address }),
      ...(checksum === undefined ? {} : { identifiers: [sum] }),
      keywords: ["United Nations", "cyberspace", "norms", "voting", "positions of states", "OEWG", "GGE"],
    },
    { lineWidth: 120 },
  );
}
