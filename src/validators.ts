import { makeExactValidator } from "envalid";

const engines = ["auto", "local", "docker", "none"] as const;
/** The levels of the log, from few lines to many. */
export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const schemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

/** Which Neo4j is wanted. */
export type EngineChoice = (typeof engines)[number];
/** How much is logged. */
export type LogLevel = (typeof logLevels)[number];

/** A port that one may listen on. */
export const aPort = makeExactValidator<number>((given) => {
  if (/^\d{1,5}$/.test(given) && Number(given) >= 1 && Number(given) <= 65535) return Number(given);
  throw wrong(given, "a whole number from 1 to 65535, such as 4123");
});

/** Where one may listen: an address or a host name. */
export const aHost = makeExactValidator<string>((given) => {
  if (/^[A-Za-z0-9._:-]+$/.test(given)) return given;
  throw wrong(given, "an address or a host name without scheme and port, such as 127.0.0.1");
});

/** A path beneath which everything may stand. */
export const aPath = makeExactValidator<string>((given) => {
  if (/^(\/(?!\.\.?(\/|$))[\w.~-]+)+$/.test(given)) return given;
  throw wrong(
    given,
    "a path that begins with / and does not end with it, of letters, digits and . _ ~ -, such as /acquis",
  );
});

/** Where a server is reached by others. */
export const anAddress = makeExactValidator<string>((given) => {
  if (/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*[^\s?#/])?$/.test(given)) return given;
  throw wrong(
    given,
    "an address that begins with http:// or https:// and does not end with /, such as https://acquis.example.org",
  );
});

/** An address of mail, which becomes one beginning with `mailto:`, or of a page. */
export const aPlaceForReports = makeExactValidator<string>((given) => {
  if (/^https?:\/\/\S+$/.test(given)) return given;
  if (/^[^\s@/?#:]+@[^\s@/?#:]+$/.test(given)) return `mailto:${given}`;
  throw wrong(
    given,
    "an address of mail, such as mistakes@example.org, or of a page, such as https://example.org/report",
  );
});

/** A whole number from 0 up. */
export const aCount = makeExactValidator<number>((given) => {
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw wrong(given, "a whole number, such as 1");
});

/** A text as it stands, of which spaces around it would be a slip. */
export const aWord = makeExactValidator<string>((given) => {
  if (given.trim() === given) return given;
  throw wrong(given, "it without spaces around it");
});

/** A text that is never repeated. */
export const aSecret = makeExactValidator<string>((given) => given);

/** Where a Neo4j is, with no name or password in it. */
export const aUri = makeExactValidator<string>((given) => {
  const parts = /^([a-z0-9+]+):\/\/(\[[^\]/?#@]+\]|[^\s/?#@:]+)(:\d{1,5})?\/?(\?[^@]*)?$/.exec(given);
  if (parts?.[1] !== undefined && schemes.includes(parts[1])) return given;
  const shown = given.replace(/\/\/.*@/s, "//…@");
  throw wrong(
    shown,
    `${either(schemes.map((scheme) => `${scheme}://`))} with a host and perhaps a port, and no name or password in it`,
  );
});

/** Where a Redis is, with a user and a password in it where it wants them; what was given is not repeated, since a password may stand anywhere in it. */
export const aRedis = makeExactValidator<string>((given) => {
  const parts = /^rediss?:\/\/(?:([^\s/?#@:]*)(?::([^\s/?#@]*))?@)?[^\s/?#@]+(?:\/\d*)?$/.exec(given);
  if (parts !== null && URL.canParse(given) && [parts[1], parts[2]].every(isDecodable)) return given;
  throw new Error(
    "is no address of a Redis: write redis:// or rediss:// with a host, such as redis://localhost:6379 or redis://:PASSWORD@redis.example.org; what is neither letter nor digit in a password is percent-encoded.",
  );
});

function isDecodable(text = ""): boolean {
  try {
    return decodeURIComponent(text).length >= 0;
  } catch {
    return false;
  }
}

/** So much memory, of at least so many megabytes, as Java and Neo4j read it. */
export const aMemory = (least: number) =>
  makeExactValidator<string>((given) => {
    const [, number, unit = ""] = /^([1-9]\d{0,5})([mg])$/i.exec(given) ?? [];
    if (Number(number) * (unit.toLowerCase() === "g" ? 1024 : 1) >= least) return given.toLowerCase();
    throw wrong(given, `a whole number of megabytes or gigabytes, ${least}m or more, such as 512m or 2g`);
  });

/** One of the ways to a Neo4j. */
export const anEngine = makeExactValidator<EngineChoice>(oneOf(engines));
/** One of the levels of the log. */
export const aLogLevel = makeExactValidator<LogLevel>(oneOf(logLevels));

function oneOf<const Word extends string>(words: readonly Word[]): (given: string) => Word {
  return (given) => {
    const found = words.find((candidate) => candidate === given);
    if (found !== undefined) return found;
    throw wrong(given, either(words));
  };
}

function wrong(given: string, instead: string): Error {
  return new Error(`is "${given}": write ${instead}.`);
}

/** `a, b or c`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
