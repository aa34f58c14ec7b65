import { type ValidatorOptions, validateSync } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

const options: ValidatorOptions = { skipMissingProperties: true, forbidUnknownValues: false };

/**
 * Throws ArgumentValidationError where an argument breaks what class-validator says of its class. type-graphql would do the same, and look
 * for class-validator anew for each argument of each row, which takes longer than the row.
 */
export function validated(argument: unknown): void {
  for (const one of Array.isArray(argument) ? (argument as unknown[]) : [argument]) {
    if (typeof one !== "object" || one === null) continue;
    const errors = validateSync(one, options);
    if (errors.length > 0) throw new ArgumentValidationError(errors);
  }
}
