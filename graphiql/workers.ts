import "graphiql/setup-workers/vite";

/** Resolves at the first of `events` that comes from within `place`. */
function first(events: readonly string[], place: string): Promise<void> {
  return new Promise((resolve) => {
    for (const name of events)
      document.addEventListener(name, ({ target }) => {
        if (target instanceof Element && target.closest(place) !== null) resolve();
      });
  });
}

const touched = first(["keydown", "pointerdown", "pointermove"], "body");
const variablesEntered = first(["focusin"], ".graphiql-editor-tool");

/**
 * Lets Monaco's workers, a megabyte of completion and checking, wait until the reader does something: reading a
 * question and its answer needs none of them. The one for JSON waits until somebody goes to the variables.
 */
export function letWorkersWait(): void {
  const environment = MonacoEnvironment;
  const getWorker = environment?.getWorker?.bind(environment);
  if (environment === undefined || getWorker === undefined) throw new Error("GraphiQL no longer sets up workers here");
  environment.getWorker = async (id, label) => {
    await (label === "json" ? variablesEntered : touched);
    return await getWorker(id, label);
  };
}
