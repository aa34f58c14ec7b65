/** Which Neo4j: the one that the environment names, one of our own beside this process, or one in Docker. */
export type { Engine } from "./engine";
export { holder } from "./lock";
export { needPort } from "./port";
export { screen } from "./screen";
export { reachEngine, startEngine } from "./start";
