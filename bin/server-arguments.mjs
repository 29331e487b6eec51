import { availableParallelism } from "node:os";

/** The built server; bin/bundle.mjs makes it. */
export const serverFile = ".lingkar/build/server.mjs";

// V8 lends every thread of a process the same helpers, at ordinary priority. Those that tidy up and compile for a training
// thread would do so before requests, which its own low priority is to prevent: they are fewer than the cores, and a thread
// tidies its young memory alone.
const helpers = Math.min(4, Math.max(1, availableParallelism() - 1));

/** What Node is started with to serve the built app. */
export const serverArguments = [`--v8-pool-size=${helpers}`, "--no-parallel-scavenge", serverFile];
