import { type AddressInfo, createServer } from "node:net";
import { needPort } from "../../src/engine";
import { takeLock } from "../../src/engine/lock";
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
