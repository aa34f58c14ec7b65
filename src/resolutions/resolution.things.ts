import { thingsOf } from "../pages/things";
import { Resolution } from "./resolution";
import { resolution } from "./resolution.kind";

/** The resolutions: all are held, so an answer needs only their symbols. */
export const resolutions = thingsOf(resolution, Resolution);
