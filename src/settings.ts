import { resolve } from "node:path";
import { cleanEnv, makeExactValidator } from "envalid";
import { BadStart } from "./errors";

const engines = ["auto", "local", "docker", "none"] as const;
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const schemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

/** What the environment may say, read once. `home` is an absolute path; `neo4j` describes a named server, not a local one. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Empty for the root. */
  readonly base: string;
  readonly home: string;
  readonly engine: (typeof engines)[number];
  readonly neo4j: {
    readonly uri: string | undefined;
    readonly user: string;
    readonly password: string | undefined;
    readonly database: string;
  };
  readonly logLevel: (typeof logLevels)[number];
}

const port = makeExactValidator<number>((given) => {
  if (/^\d{1,5}$/.test(given) && Number(given) >= 1 && Number(given) <= 65535) return Number(given);
  throw wrong(given, "a whole number from 1 to 65535, such as 4123");
});

const host = makeExactValidator<string>((given) => {
  if (/^[A-Za-z0-9._:-]+$/.test(given)) return given;
  throw wrong(given, "an address or a host name without scheme and port, such as 127.0.0.1");
});

const path = makeExactValidator<string>((given) => {
  if (/^(\/(?!\.\.?(\/|$))[\w.~-]+)+$/.test(given)) return given;
  throw wrong(
    given,
    "a path that begins with / and does not end with it, of letters, digits and . _ ~ -, such as /acquis",
  );
});

const word = makeExactValidator<string>((given) => {
  if (given.trim() === given) return given;
  throw wrong(given, "it without spaces around it");
});

const secret = makeExactValidator<string>((given) => given);

const uri = makeExactValidator<string>((given) => {
  const parts = /^([a-z0-9+]+):\/\/(\[[^\]/?#@]+\]|[^\s/?#@:]+)(:\d{1,5})?\/?(\?[^@]*)?$/.exec(given);
  if (parts?.[1] !== undefined && schemes.includes(parts[1])) return given;
  const shown = given.replace(/\/\/.*@/s, "//…@");
  throw wrong(
    shown,
    `${list(schemes.map((scheme) => `${scheme}://`))} with a host and perhaps a port, and no name or password in it`,
  );
});

const engine = makeExactValidator<Settings["engine"]>(oneOf(engines));
const logLevel = makeExactValidator<Settings["logLevel"]>(oneOf(logLevels));

const specs = {
  PORT: port({ default: 4000, desc: "port of the API" }),
  HOST: host({ default: "127.0.0.1", desc: "address that the API listens on; `0.0.0.0` is every one" }),
  BASE_PATH: path({
    default: "",
    desc: "path beneath which everything is served, such as `/acquis`, for a proxy that passes it on",
  }),
  ACQUIS_HOME: word({ default: ".acquis", desc: "folder of the local Neo4j: its parts, its data, its log" }),
  ACQUIS_ENGINE: engine({
    default: "auto",
    desc: "which Neo4j: `auto` takes the first that is there, `local`, `docker` and `none` force a choice",
  }),
  NEO4J_URI: uri({ default: undefined, desc: "a Neo4j that runs already, such as `neo4j://graph.example.org:7687`" }),
  NEO4J_USER: word({ default: "neo4j", desc: "user there" }),
  NEO4J_PASSWORD: secret({ default: undefined, desc: "password there, required with `NEO4J_URI`" }),
  NEO4J_DATABASE: word({ default: "neo4j", desc: "database there" }),
  LOG_LEVEL: logLevel({
    default: "info",
    desc: `how much is logged: ${list(logLevels.map((level) => `\`${level}\``))}`,
  }),
};

/** Every setting, in the README's order: `standard` is what holds when nothing is given, empty where nothing does. */
export const settingsTable: readonly { name: string; standard: string; description: string }[] = Object.entries(
  specs,
).map(([name, spec]) => ({
  name,
  standard: "default" in spec ? String(spec.default ?? "") : "",
  description: spec.desc ?? "",
}));

/**
 * The settings of an environment, whole or not at all: all wrong variables are named in one BadStart with exit code 2, each
 * with what to write instead. An empty variable counts as not given. No message repeats a password.
 */
export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const clean = cleanEnv(given, specs, {
    reporter: ({ errors }) => {
      refuse(Object.entries(errors).map(([name, error]) => `${name} ${error instanceof Error ? error.message : ""}`));
    },
  });
  if (clean.NEO4J_URI !== undefined && clean.NEO4J_PASSWORD === undefined) {
    refuse(["NEO4J_PASSWORD is not given, but NEO4J_URI is: give the password of that server too."]);
  }
  const neo4j = Object.freeze({
    uri: clean.NEO4J_URI,
    user: clean.NEO4J_USER,
    password: clean.NEO4J_PASSWORD,
    database: clean.NEO4J_DATABASE,
  });
  return Object.freeze({
    port: clean.PORT,
    host: clean.HOST,
    base: clean.BASE_PATH,
    home: resolve(clean.ACQUIS_HOME),
    engine: clean.ACQUIS_ENGINE,
    neo4j,
    logLevel: clean.LOG_LEVEL,
  });
}

function oneOf<const Word extends string>(words: readonly Word[]): (given: string) => Word {
  return (given) => {
    const found = words.find((candidate) => candidate === given);
    if (found !== undefined) return found;
    throw wrong(given, list(words));
  };
}

function wrong(given: string, instead: string): Error {
  return new Error(`is "${given}": write ${instead}.`);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

function refuse(sentences: readonly string[]): void {
  if (sentences.length > 0) throw new BadStart(sentences.join("\n"), 2);
}
