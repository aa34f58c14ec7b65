// The peer: @neo4j/graphql over the same graph, behind Apollo Server and Express as ours is. Prints the address of its endpoint.
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import { Neo4jGraphQL } from "@neo4j/graphql";
import express from "express";
import neo4j from "neo4j-driver";

const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { telemetryDisabled: true });
const typeDefs = readFileSync(new URL("types.graphql", import.meta.url), "utf8");
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, introspection: true });
await server.start();

const app = express();
app.use("/graphql", express.json(), expressMiddleware(server, { context: () => Promise.resolve({ driver }) }));
const http = app.listen(0, "127.0.0.1", () => {
  console.log(`The peer answers at http://127.0.0.1:${http.address().port}/graphql`);
});
