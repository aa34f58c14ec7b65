/** Whether an optional input was given: GraphQL knows an absent field and a null one, and both mean nothing was said. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
