import neo4j, { Neo4jError } from "neo4j-driver";
import { EngineAway, EngineLate, Trouble } from "../../src/errors";
import { asTrouble } from "../../src/graph/driver-trouble";

/** A driver's error as it comes from a server with this code. */
const error = (code: string, message = "the words of the driver") => new Neo4jError(message, code, "", "");

/** What is thrown on for an error. */
function thrown(given: unknown): unknown {
  try {
    return asTrouble(given);
  } catch (trouble) {
    return trouble;
  }
}

it.each([
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
])("takes %s for a question that is too long", (code) => {
  const cause = error(code);
  const trouble = thrown(cause);
  expect(trouble).toBeInstanceOf(EngineLate);
  expect(trouble).toMatchObject({ code: "DATABASE_TIMEOUT", cause, message: expect.stringMatching(/Ask for less/) });
});

it.each([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.ClientError.Security.Unauthorized",
])("takes %s for a graph that is away", (code) => {
  const cause = error(code);
  const trouble = thrown(cause);
  expect(trouble).toBeInstanceOf(EngineAway);
  expect(trouble).toMatchObject({ code: "DATABASE_UNAVAILABLE", cause, message: expect.stringMatching(/Ask again/) });
});

it("takes a full pool for a graph that is away", () => {
  expect(thrown(error("N/A", "Connection acquisition timed out in 5000 ms."))).toBeInstanceOf(EngineAway);
});

it.each([
  [error("Neo.ClientError.Statement.SyntaxError")],
  [error("Neo.ClientError.Schema.ConstraintValidationFailed")],
  [new TypeError("cypher: the value is undefined")],
  ["a text"],
])("throws on, as it is, what is a fault of ours: %s", (fault) => {
  expect(thrown(fault)).toBe(fault);
});

it("never shows the words of the driver to whoever asks", () => {
  for (const code of ["Neo.ClientError.Transaction.TransactionTimedOut", "ServiceUnavailable"]) {
    const trouble = thrown(error(code, "bolt://10.0.0.1:7687 refused"));
    expect(trouble).toBeInstanceOf(Trouble);
    expect(String(trouble)).not.toContain("10.0.0.1");
  }
});
