/** A licence as a reader knows it, and where it can be read. */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

/** The licence of Creative Commons with this SPDX id: `CC-BY-4.0` is CC BY 4.0. */
export function licenceOf(spdx: string): Licence {
  const [, terms = "", version = ""] = /^(.*)-(\d\.\d)$/.exec(spdx) ?? [];
  if (terms === "CC0")
    return { name: `CC0 ${version}`, url: `https://creativecommons.org/publicdomain/zero/${version}/` };
  const short = terms.replace(/^CC-/, "");
  return {
    name: `CC ${short} ${version}`,
    url: `https://creativecommons.org/licenses/${short.toLowerCase()}/${version}/`,
  };
}
