import type { FactOfPositionFragment } from "../operations/graphql";

/** The sources of a fact beside the first, which has columns of its own. */
export const furtherSources = ({ citations, source, locator }: FactOfPositionFragment): string =>
  citations
    .filter((one) => one.source.id !== source.id || one.locator !== locator)
    .map((one) => `${one.source.title}${one.locator === null ? "" : ` (${one.locator})`}`)
    .join(" | ");
