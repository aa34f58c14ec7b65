/** Places in sources as a thing or an edge of the graph holds them: two lists in parallel. */
export const inParallel = (places: readonly { readonly source: string; readonly locator: string }[]) => ({
  sources: places.map(({ source }) => source),
  locators: places.map(({ locator }) => locator),
});
