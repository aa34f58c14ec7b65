/**
 * The number of the graph's format. It goes up when the same seed would be written otherwise than before (another
 * property, another edge); a graph of another format is then written anew from the seed.
 */
export const FORMAT = 2;

/** The `origin` of every node and edge that comes from the seed. */
export const ORIGIN = "seed";
