/** sha-256 (hex) over names and contents of the files under the given paths. */
export function sourceHash(paths: readonly string[], root?: string): string;
/** What the app is built from. */
export const buildSources: readonly string[];
/** Code version of a model: 12 hex digits. */
export function codeVersion(root?: string): string;
