// The driver of Neo4j takes a trace of every question, and jest reads every frame of it in the source map: ten will do.
Error.stackTraceLimit = 10;
