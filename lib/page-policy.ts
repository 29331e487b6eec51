/**
 * The content security policy of a page. Nothing inline runs or styles without the nonce,
 * nothing is fetched from elsewhere; workers and WebAssembly are allowed because models run in the browser.
 * `development` loosens it for React, which rebuilds server stacks with eval, and for Next's error overlay, which styles inline.
 */
export function pagePolicy(nonce: string, { development = false } = {}): string {
  const script = ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", "'wasm-unsafe-eval'"];
  if (development) script.push("'unsafe-eval'");
  const directives = {
    "default-src": ["'self'"],
    "script-src": script,
    "style-src": ["'self'", development ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-src": ["'none'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
