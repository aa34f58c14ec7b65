import { type AddressInfo, type Server, type Socket, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/** A Redis as far as the program speaks to one: PING, GET, SET with EX, AUTH. It may be slow, deaf or full, and hold what nobody put there. */
export class RedisOfTests {
  readonly values = new Map<string, Buffer>();
  readonly seconds = new Map<string, number>();
  /** The commands that it was sent, without their values. */
  readonly heard: string[] = [];
  /** In milliseconds, before each answer; Infinity for none at all. */
  delay = 0;
  isFull = false;
  password: string | undefined;
  #server: Server | undefined;
  readonly #sockets = new Set<Socket>();
  #port = 0;

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  /** Begins to answer, at the same port as before. */
  async begin(): Promise<this> {
    const server = createServer((socket) => this.#talk(socket));
    await new Promise<void>((done) => server.listen(this.#port, "127.0.0.1", done));
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    return this;
  }

  /** Is gone, with every connection. */
  async end(): Promise<void> {
    const gone = new Promise((done) => this.#server?.close(done));
    for (const socket of this.#sockets) socket.destroy();
    await gone;
  }

  #talk(socket: Socket): void {
    this.#sockets.add(socket);
    let rest = Buffer.alloc(0);
    let turn = Promise.resolve();
    const asker = { isKnown: this.password === undefined };
    socket.on("error", () => undefined).on("close", () => this.#sockets.delete(socket));
    socket.on("data", (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      for (let read = commandIn(rest); read !== undefined; read = commandIn(rest)) {
        rest = rest.subarray(read.length);
        const { words } = read;
        turn = turn.then(async () => {
          if (this.delay === Infinity) return;
          if (this.delay > 0) await setTimeout(this.delay);
          if (!socket.destroyed) socket.write(this.#answer(words, asker));
        });
      }
    });
  }

  #answer([command, ...words]: readonly Buffer[], asker: { isKnown: boolean }): Buffer | string {
    const [key, value = Buffer.alloc(0), seconds] = [String(words[0]), words[1], words[3]] as const;
    const name = String(command).toUpperCase();
    this.heard.push(`${name} ${name === "AUTH" ? "" : key}`.trim());
    if (name === "AUTH") {
      asker.isKnown = String(words.at(-1)) === this.password;
      return asker.isKnown ? "+OK\r\n" : "-WRONGPASS invalid username-password pair or user is disabled.\r\n";
    }
    if (!asker.isKnown) return "-NOAUTH Authentication required.\r\n";
    if (name === "PING") return "+PONG\r\n";
    if (name === "GET") return bulk(this.values.get(key));
    if (name !== "SET") return `-ERR unknown command '${name}'\r\n`;
    if (this.isFull) return "-OOM command not allowed when used memory > 'maxmemory'.\r\n";
    this.values.set(key, Buffer.from(value));
    this.seconds.set(key, Number(seconds));
    return "+OK\r\n";
  }
}

const bulk = (value: Buffer | undefined): Buffer | string =>
  value === undefined ? "$-1\r\n" : Buffer.concat([Buffer.from(`$${value.length}\r\n`), value, Buffer.from("\r\n")]);

/** The first whole command in what was sent, with its length: a list of texts, each with its length before it. */
function commandIn(sent: Buffer): { readonly words: readonly Buffer[]; readonly length: number } | undefined {
  let at = 0;
  const number = (): number | undefined => {
    const end = sent.indexOf("\r\n", at);
    if (end === -1) return undefined;
    const told = Number(sent.subarray(at + 1, end).toString());
    at = end + 2;
    return told;
  };
  const words: Buffer[] = [];
  const count = number();
  if (count === undefined) return undefined;
  for (let index = 0; index < count; index += 1) {
    const length = number();
    if (length === undefined || sent.length < at + length + 2) return undefined;
    words.push(sent.subarray(at, at + length));
    at += length + 2;
  }
  return { words, length: at };
}
