import { Neo4jError } from "neo4j-driver";
import { EngineAway, EngineBroken, EngineLate } from "../../src/errors";
import { asTrouble } from "../../src/graph/driver-trouble";
import { waitAtMost } from "../../src/graph/limited-wait";

const troubleOf = (code: string, message = "said so"): unknown => {
  try {
    return asTrouble(new Neo4jError(message, code, "50N42", "said so"));
  } catch (trouble) {
    return trouble;
  }
};

describe("what the driver throws", () => {
  it.each([
    ["ServiceUnavailable", EngineAway],
    ["SessionExpired", EngineAway],
    ["Neo.ClientError.Security.Unauthorized", EngineAway],
    ["Neo.ClientError.Security.AuthenticationRateLimit", EngineAway],
    ["Neo.ClientError.Transaction.Terminated", EngineAway],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", EngineAway],
    ["Neo.TransientError.Database.DatabaseUnavailable", EngineAway],
    ["Neo.ClientError.Transaction.TransactionTimedOut", EngineLate],
    ["Neo.DatabaseError.General.UnknownError", EngineBroken],
    ["Neo.DatabaseError.Transaction.TransactionLogError", EngineBroken],
    ["Neo.DatabaseError.Statement.ExecutionFailed", EngineBroken],
  ])("of the code %s is told as the trouble that it is, with its cause", (code, Trouble) => {
    const trouble = troubleOf(code) as Error;
    expect(trouble.constructor).toBe(Trouble);
    expect(trouble.cause).toMatchObject({ code });
    expect(trouble.message).not.toMatch(/neo4j/i);
  });

  it.each(["Pool is closed, it is no more able to serve requests.", "Cannot run query in a closed session."])(
    "of a driver that was closed by a stop is told as the graph being away: %s",
    (message) => {
      expect(troubleOf("N/A", message)).toBeInstanceOf(EngineAway);
      expect(troubleOf("N/A", "Connection acquisition failed.")).toBeInstanceOf(Neo4jError);
    },
  );

  it("that is a mistake of ours stays what it is", () => {
    expect(troubleOf("Neo.ClientError.Statement.SyntaxError")).toBeInstanceOf(Neo4jError);
  });
});

describe("a work with a time", () => {
  const late = () => new Error("late");

  it("comes to what it comes to", async () => {
    await expect(waitAtMost(1_000, Promise.resolve(1), late)).resolves.toBe(1);
    await expect(waitAtMost(1_000, Promise.reject(new Error("failed")), late)).rejects.toThrow("failed");
  });

  it("is not waited for any longer, and may fail later without harm", async () => {
    const failing = new Promise<never>((_, fail) => setTimeout(() => fail(new Error("after all")), 30));
    await expect(waitAtMost(10, failing, late)).rejects.toThrow("late");
    await expect(failing).rejects.toThrow("after all");
  });
});
