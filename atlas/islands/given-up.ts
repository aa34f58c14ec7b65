/** Whether a request was given up here, since another took its place, rather than failed. */
export const isGivenUp = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";
