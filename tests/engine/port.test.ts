import { type AddressInfo, type Server, createServer } from "node:net";
import { needPort } from "../../src/engine";
import { takeLock } from "../../src/engine/lock";
import { onFreePort } from "../../src/engine/port";
import { freshFolder, refusal } from "./homes";

describe("the port of the API", () => {
  it("is asked for before anything is started, and refused with exit code 5 where it is taken", async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const set = { host: "127.0.0.1", port: (server.address() as AddressInfo).port, home: freshFolder() };
    const { exit, message } = await refusal(() => needPort(set));
    expect([exit, message]).toEqual([
      5,
      expect.stringMatching(/^Acquis cannot listen: .* is taken .*set PORT or HOST/),
    ]);
    takeLock(set.home, "serving");
    await expect(needPort(set)).resolves.toBeUndefined();
    await new Promise((done) => server.close(done));
    await expect(needPort({ ...set, home: freshFolder() })).resolves.toBeUndefined();
  });
});

describe("a port that was found free", () => {
  const listening = async (port: number): Promise<Server> => {
    const server = createServer();
    await new Promise<void>((done, fail) => server.once("error", fail).listen(port, "127.0.0.1", done));
    return server;
  };

  it("is left to whoever took it first, for another one", async () => {
    const first = await listening(0);
    const { port: taken } = first.address() as AddressInfo;
    const { port, started } = await onFreePort(taken, listening);
    expect([port === taken, (started.address() as AddressInfo).port]).toEqual([false, port]);
    for (const server of [first, started]) await new Promise((done) => server.close(done));
  });

  it("is not changed for what fails on a free one", async () => {
    const tried: number[] = [];
    const free = await listening(0);
    const { port } = free.address() as AddressInfo;
    await new Promise((done) => free.close(done));
    const failing = (at: number) => {
      tried.push(at);
      return Promise.reject(new Error("its data are damaged"));
    };
    await expect(onFreePort(port, failing)).rejects.toThrow("damaged");
    expect(tried).toEqual([port]);
  });
});
