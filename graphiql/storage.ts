const prefix = "acquis:";

const ownKeys = (): string[] => Object.keys(window.localStorage).filter((key) => key.startsWith(prefix));

/** The browser's storage under names of our own: another GraphiQL at the same address would otherwise hand us its tabs. */
export const storage = {
  get length(): number {
    return ownKeys().length;
  },
  getItem: (key: string): string | null => window.localStorage.getItem(prefix + key),
  setItem: (key: string, value: string): void => {
    window.localStorage.setItem(prefix + key, value);
  },
  removeItem: (key: string): void => {
    window.localStorage.removeItem(prefix + key);
  },
  clear: (): void => {
    for (const key of ownKeys()) window.localStorage.removeItem(key);
  },
};
