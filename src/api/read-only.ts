import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";

/** The API has queries alone: a document with anything else is told so, and does not count as a fault of ours. */
export const readOnly = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (node) => {
    if (node.operation === "query") return undefined;
    const message = `This API only reads: there is no ${node.operation}, there are queries. The facts are changed in their files.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
    // What stands in it is not worth a word.
    return false;
  },
});
