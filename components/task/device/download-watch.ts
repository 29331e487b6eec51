import type { Download } from "./device-calls";

/** How far the download has come, for those who watch it. */
export function createDownloadWatch() {
  const listeners = new Set<() => void>();
  let newest: Download | undefined;
  return {
    get: () => newest,
    tell(download: Download) {
      newest = download;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type DownloadWatch = ReturnType<typeof createDownloadWatch>;
