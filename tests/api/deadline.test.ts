import { deadline, giveUp } from "../../src/api/deadline";
import { GivenUp } from "../../src/errors";
import { excusing } from "../../src/graph/excused";

it("gives up for whoever leaves, and at once for whoever has left before", () => {
  const leaving = new AbortController();
  const [early, late] = [deadline(leaving.signal), deadline()];
  expect([early.signal.aborted, late.signal.aborted]).toEqual([false, false]);
  leaving.abort();
  expect(early.signal.reason).toBeInstanceOf(GivenUp);
  expect(deadline(leaving.signal).signal.reason).toBeInstanceOf(GivenUp);
  expect(late.signal.aborted).toBe(false);
  giveUp(late);
});

it("is over when the answer is there, and tells whoever shares what still runs that it was given up and not broken", () => {
  const over = deadline();
  giveUp(over);
  expect(over.signal.reason).toBeInstanceOf(GivenUp);
});

it("ends after twenty seconds, and says so", () => {
  jest.useFakeTimers();
  try {
    const { signal } = deadline();
    jest.advanceTimersByTime(19_000);
    expect(signal.aborted).toBe(false);
    jest.advanceTimersByTime(2_000);
    expect(signal.reason).toBeInstanceOf(GivenUp);
    expect(String(signal.reason)).toMatch(/longer than 20 seconds/);
  } finally {
    jest.useRealTimers();
  }
});

it("does not count what is waited for through no fault of the question", async () => {
  jest.useFakeTimers();
  try {
    const { signal } = deadline();
    let end: () => void = () => undefined;
    const waited = excusing(signal, new Promise<void>((done) => (end = done)));
    jest.advanceTimersByTime(30_000);
    expect(signal.aborted).toBe(false);
    end();
    await waited;
    jest.advanceTimersByTime(31_000);
    expect(signal.reason).toBeInstanceOf(GivenUp);
  } finally {
    jest.useRealTimers();
  }
});
