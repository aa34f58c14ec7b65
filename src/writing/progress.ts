import { SingleBar } from "cli-progress";

/** How far a load has come. */
interface Progress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** Told about a load while it goes on. */
export type TellProgress = (progress: Progress) => void;

/** For a load that nobody watches. */
export const silent: TellProgress = () => undefined;

/**
 * A bar for each step on a terminal; elsewhere plain lines, one for each step that is done and one for a step that is told at
 * its start, so that a log stays readable and yet says what goes on.
 */
export function progressOn(stream: NodeJS.WriteStream = process.stderr): TellProgress {
  return stream.isTTY ? bars(stream) : lines(stream);
}

function lines(stream: NodeJS.WriteStream): TellProgress {
  return ({ step, done, of }) => {
    if (done === of) stream.write(`${step}: ${of}\n`);
    else if (done === 0) stream.write(`${step}…\n`);
  };
}

function bars(stream: NodeJS.WriteStream): TellProgress {
  let bar: SingleBar | undefined;
  return ({ step, done, of }) => {
    if (bar === undefined) {
      bar = new SingleBar({ format: "{step} [{bar}] {value} of {total}", stream });
      bar.start(of, done, { step });
    }
    bar.update(done);
    if (done < of) return;
    bar.stop();
    bar = undefined;
  };
}
