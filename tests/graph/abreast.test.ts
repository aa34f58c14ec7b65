import { setImmediate } from "node:timers/promises";
import { abreast } from "../../src/graph/abreast";

it("lets so many run at once and no more, each in its turn, and hands on what each comes to", async () => {
  const within = abreast(3);
  const begun: number[] = [];
  let [running, most] = [0, 0];
  const answers = Array.from({ length: 10 }, (_, index) =>
    within(async () => {
      begun.push(index);
      most = Math.max(most, (running += 1));
      await setImmediate();
      running -= 1;
      return index;
    }),
  );
  const all = Array.from({ length: 10 }, (_, index) => index);
  expect(await Promise.all(answers)).toEqual(all);
  expect([begun, most]).toEqual([all, 3]);
});

it("goes on after what fails", async () => {
  const within = abreast(1);
  const [first, second] = await Promise.allSettled([
    within(() => Promise.reject(new Error("away"))),
    within(() => Promise.resolve("here")),
  ]);
  expect([first.status, second]).toEqual(["rejected", { status: "fulfilled", value: "here" }]);
});

it("lets whoever leaves while it waits leave at once, and begins nothing for it", async () => {
  const within = abreast(1);
  const leaving = new AbortController();
  let end: () => void = () => undefined;
  const first = within(() => new Promise<void>((resolve) => (end = resolve)));
  const forsaken = within(() => Promise.resolve("begun"), leaving.signal);
  const last = within(() => Promise.resolve("last"));
  leaving.abort(new Error("left"));
  await expect(forsaken).rejects.toThrow("left");
  await expect(within(() => Promise.resolve("begun"), leaving.signal)).rejects.toThrow("left");
  end();
  await first;
  expect(await last).toBe("last");
});
