import type { GraphQLSchema } from "graphql";

/** What a reader of the schema is told first, by GraphiQL and by every tool that shows descriptions. */
const text = `Acquis is a knowledge graph of who stands where on the norms of cyberspace: what states said, how they voted, what they sponsored and which coalitions they belong to, in the disarmament work of the United Nations.

Begin with \`states(where:)\`: it finds states by what they did, such as all that opposed a topic in a year and supported a proposal. \`state(name:)\` and its like find one thing by any usual name, \`search\` finds by words, and \`dataset\` says how much is in it.

Every answer brings its evidence: \`evidence\` on an edge of \`states\`, \`source\` and \`locator\` on what is on record. \`coverage\` says of how many states anything is on record, for silence is no position.

To cite an answer, name the version and the revision, which every response carries in \`extensions.dataset\`; \`dataset { cite }\` gives the words. The API only reads: by POST, or by a plain GET.`;

/** Puts the description on the schema, for type-graphql has no place to say it in, and gives the schema back. */
export function introduced(schema: GraphQLSchema): GraphQLSchema {
  schema.description = text;
  return schema;
}
