import { Neo4jError } from "neo4j-driver";
import { EngineAway, EngineLate } from "../errors";

const late = [
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
];
const away = [
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.ClientError.Security.Unauthorized",
];

/** The driver's errors become ours here and nowhere else; whatever is not about reach or time is thrown on as it is. */
export function asTrouble(error: unknown): never {
  if (!(error instanceof Neo4jError)) throw error;
  if (late.includes(error.code))
    throw new EngineLate("The graph took too long over this question. Ask for less at once.", { cause: error });
  if (away.includes(error.code) || error.message.includes("acquisition timed out"))
    throw new EngineAway("The graph cannot be reached at the moment. Ask again in a few seconds.", { cause: error });
  throw error;
}
