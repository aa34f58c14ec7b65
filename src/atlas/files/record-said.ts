import { explained } from "../explained";
import type { AboutQuery } from "../operations/graphql";
import type { Picture } from "../pictures/picture";
import { dateShown } from "../words";

/** How many sources are named in a picture; of more it is said how many they are. */
const mostSources = 3;

/** The sources of a picture in a sentence; where they stand, if the picture has none by itself. */
export const sourcesOf = ({ sources = [] }: Picture): string => {
  if (sources.length === 0) return "The sources of what it tells are on its page, and on those to which that leads.";
  const named = sources.slice(0, mostSources).map(({ title, publisher }) => `${title} (${publisher})`);
  return sources.length <= mostSources
    ? `${sources.length === 1 ? "Source" : "Sources"}: ${named.join("; ")}.`
    : `Sources: ${sources.length}, each named on the page, such as ${named[0]}.`;
};

/** How many words of the field are explained in a picture. */
const mostWords = 3;

/** What the words of the field in a picture mean, for whoever has no page around it; nothing where there is none. */
export const wordsSaid = ({ title, about, note = "", says, legend }: Picture): string =>
  explained([title, about, says, ...legend.map(({ label }) => label), note].join(" \n "))
    .words.slice(0, mostWords)
    .map(({ word, means }) => `${word}: ${means}`)
    .join(" ");

/** Where it was taken from, for whoever never heard of it, and of when that is. */
export const recordOf = (about: AboutQuery["dataset"] | undefined): string =>
  about === undefined
    ? "From Acquis, a record of who stands where on the norms of cyberspace."
    : `From Acquis, a record of who stands where on the norms of cyberspace, as of ${dateShown(about.committedAt.slice(0, 10))}: version ${about.version}, revision ${about.revision}.`;
