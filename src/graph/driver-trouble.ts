import { Neo4jError } from "neo4j-driver";
import { EngineAway, EngineBroken, EngineLate } from "../errors";

const lateCodes = [
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
];
/** Whoever is refused by Neo4j, since the password was changed or was wrong too often, may be let in again. */
const awayCodes = [
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.ClientError.Security.Unauthorized",
  "Neo.ClientError.Security.AuthenticationRateLimit",
  "Neo.ClientError.Security.CredentialsExpired",
  // As the driver calls what somebody else ended, such as whoever cut the connections.
  "Neo.ClientError.Transaction.Terminated",
  "Neo.ClientError.Transaction.LockClientStopped",
];

/** What the driver itself says, in words and without a code, of what is asked of it after it was closed: the program is being stopped, and does not wait for all that runs. */
const isShut = ({ code, message }: Neo4jError): boolean => code === "N/A" && / closed\b/.test(message);

/** The graph does not answer, for the reason given. */
export const graphAway = (cause?: unknown): EngineAway =>
  new EngineAway("The graph cannot be reached at the moment. Ask again in a few seconds.", { cause });

/** The driver's errors become ours here and nowhere else; whatever is not about the server or time is thrown on as it is. */
export function asTrouble(error: unknown): never {
  if (!(error instanceof Neo4jError)) throw error;
  const { code, message } = error;
  if (lateCodes.includes(code)) throw tooLate(error);
  if (
    awayCodes.includes(code) ||
    code.startsWith("Neo.TransientError.") ||
    message.includes("acquisition timed out") ||
    isShut(error)
  )
    throw graphAway(error);
  // What Neo4j calls an error of the database is a fault of its own: a store that is damaged, a disk that is full.
  if (code.startsWith("Neo.DatabaseError."))
    throw new EngineBroken("The graph has a fault and cannot answer this. Whoever runs it finds why in its log.", {
      cause: error,
    });
  throw error;
}

/** The graph is there, and did not come to an end with this. */
export const tooLate = (cause?: unknown): EngineLate =>
  new EngineLate("The graph took too long over this question. Ask for less at once.", { cause });
