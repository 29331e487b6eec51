/** The version that answers now, and where its artifact is found: under its hash. */
export type ServingVersion = { version: number; sha256: string; estimator: string };
