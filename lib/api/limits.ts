/** Largest bodies that are read, in bytes. */
export const singleBodyLimit = 64 * 1024;
export const batchBodyLimit = 1024 * 1024;

export const batchMaximum = 100;
export const receiptsMaximum = 200;
export const commentMaximum = 1000;
/** Longest latency, in milliseconds, that a browser may claim. */
export const claimedLatencyMaximumMs = 600_000;
