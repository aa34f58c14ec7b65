import { type Address, given } from "../address";

/** The whole number that was given for a filter, such as a year; null where nothing was. What is no number the API refuses, and says so. */
export const wholeNumberIn = (address: Address, name: string): number | null => {
  const value = given(address, name);
  return value === undefined ? null : Number(value);
};

/** Whether yes was chosen of the choices of a filter, or no; null where nothing was. */
export const yesIn = (address: Address, name: string): boolean | null => {
  const value = given(address, name);
  return value === undefined ? null : value === "yes";
};

/** The choices of a filter that is answered by yes or no. */
export const yesOrNo = { yes: "yes", no: "no" };
