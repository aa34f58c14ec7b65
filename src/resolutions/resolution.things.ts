import { thingsOf } from "../pages/things";
import { Resolution } from "./resolution";
import { resolution } from "./resolution.kind";

export const resolutions = thingsOf(resolution, Resolution);
