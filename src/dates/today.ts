/** Today in UTC, as an ISO day. */
export const today = (): string => new Date().toISOString().slice(0, 10);
