// Runs in the browser before everything else. The content security policy forbids eval, and Zod would try whether
// it may use it; saying beforehand that it may not has to come before the first schema is made.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
