import "server-only";
import { env } from "@/lib/env";
import { erasePredictionsOlderThan } from "../data/predictions";
import { refreshRollups } from "../data/rollups";
import { rollupsAreStale } from "../data/stale-hours";

/** Counts the hours that changed again, if any did; answers how many. */
export const refreshStaleRollups = async (): Promise<number> =>
  (await rollupsAreStale()) ? refreshRollups() : 0;

/** Erases predictions that are older than they may be kept; answers how many. */
export const applyRetention = (): Promise<number> => erasePredictionsOlderThan(env().LINGKAR_RETENTION_DAYS);
