/**
 * The number of the graph's format. It goes up when the same records would be written otherwise than before (another
 * property, another edge); what a graph of another format holds is then written anew.
 */
export const FORMAT = 5;
