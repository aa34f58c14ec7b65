import type { Policy } from "../welcome/security";

const self = ["'self'"];
const none = ["'none'"];

/** What a page may fetch: its styles, fonts, pictures and scripts, all from here. */
export const policyOfPages: Policy = {
  defaultSrc: none,
  styleSrc: self,
  fontSrc: self,
  imgSrc: self,
  scriptSrc: self,
  connectSrc: self,
  baseUri: none,
  formAction: self,
  frameAncestors: self,
};
