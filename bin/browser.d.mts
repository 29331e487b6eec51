/** Path of a Chromium on this machine, or undefined. */
export function findBrowser(): string | undefined;
/** Path of a Chromium, installing one where there is none. */
export function ensureBrowser(): string;
