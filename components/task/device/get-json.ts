import { DeviceFault } from "./device-fault";

/** What an address of the API answers, not yet checked. @throws DeviceFault when it refuses. */
export async function getJson(path: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  const response = await fetch(path, { headers: { accept: "application/json" } });
  if (!response.ok) throw new DeviceFault("offline", `Status ${response.status}`);
  return response.json();
}
