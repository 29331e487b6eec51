import type SVM from "libsvm-js/asm.js";

const rejections = "unhandledRejection";

/**
 * LIBSVM (Chang & Lin, 2011), loaded when it is first needed. Not its WebAssembly build: that looks for a file beside itself, which no
 * bundle has. The compiled code asks Node to end the process at the first unhandled rejection; that is undone.
 */
export async function loadLibsvm(): Promise<typeof SVM> {
  // In a browser there is no process, or one that does not listen.
  const found: Partial<NodeJS.Process> | undefined = "process" in globalThis ? globalThis.process : undefined;
  const node = found?.listeners && found.removeListener ? globalThis.process : undefined;
  const before = new Set(node?.listeners(rejections));
  const { default: libsvm } = await import("libsvm-js/asm.js");
  for (const listener of node?.listeners(rejections) ?? [])
    if (!before.has(listener)) node?.removeListener(rejections, listener);
  return libsvm;
}
