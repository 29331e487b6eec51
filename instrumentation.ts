/** Next calls this once when a server starts. Requests do not wait for it. */
export async function register(): Promise<void> {
  if (
    process.env.NEXT_RUNTIME !== "nodejs" ||
    process.env.NEXT_PHASE === "phase-production-build" ||
    process.env.VERCEL
  )
    return;
  const { startServer } = await import("@/lib/server/start/start-server");
  const { log } = await import("@/lib/server/log");
  startServer().catch((error: unknown) => log("error", "start", {}, error));
}
