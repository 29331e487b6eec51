import "server-only";
import type { Alias } from "@/lib/api/alias";
import { tasks } from "@/models";
import { listAliases } from "../data/aliases";
import { log } from "../log";
import { processWide } from "../process-wide";
import { loadVersion } from "./load-version";
import { registerShipped } from "./register-shipped";

/** Aliases this old are asked for again in the background; beyond the second age a request waits for them a moment. */
const staleMs = 2_000;
const oldMs = 4_000;
/** How long requests wait for an answer: at first the database may have to open, later not at all if it failed. */
const firstPatienceMs = 15_000;
const patienceMs = 250;

type Pointers = ReadonlyMap<string, number>;

const state = () =>
  processWide("pointers", () => ({
    /** Absent until the database first answered. */
    known: undefined as Pointers | undefined,
    freshAt: -Infinity,
    startedAt: -Infinity,
    refreshing: undefined as Promise<void> | undefined,
    patienceMs: firstPatienceMs,
  }));

const keyOf = (task: string, alias: Alias) => `${alias} ${task}`;

/**
 * The version an alias points at, as last known, and whether the database ever answered. Almost never waits: it is
 * asked in the background, and a request waits only when the last answer is old and a new one seems a moment away.
 */
export async function pointer(
  task: string,
  alias: Alias,
): Promise<{ asked: boolean; version: number | undefined }> {
  const held = state();
  const now = performance.now();
  if (!held.refreshing && now - held.startedAt > staleMs) void refreshPointers();
  const { refreshing } = held;
  if (refreshing && now - held.freshAt > oldMs) {
    const left = held.startedAt + held.patienceMs - now;
    await atMost(refreshing, left);
  }
  return { asked: held.known !== undefined, version: held.known?.get(keyOf(task, alias)) };
}

/** Asks for the aliases now, e.g. after one was moved. Never throws: the last known ones stay. */
export function refreshPointers(): Promise<void> {
  const held = state();
  const startedAt = performance.now();
  const refreshing = read()
    .then((known) => {
      const left = held.freshAt + oldMs - performance.now();
      return atMost(loadMoved(held.known, known), left).then(() => known);
    })
    .then(
      (known) => {
        // A slower, earlier question must not undo what a later one learned.
        if (startedAt < held.freshAt) return;
        held.known = known;
        held.freshAt = startedAt;
        held.patienceMs = patienceMs;
      },
      (error: unknown) => {
        held.patienceMs = 0;
        log("warn", "aliases-not-read", {}, error);
      },
    )
    .finally(() => {
      if (held.refreshing === refreshing) held.refreshing = undefined;
    });
  held.startedAt = startedAt;
  held.refreshing = refreshing;
  return refreshing;
}

async function read(): Promise<Pointers> {
  await Promise.all(tasks.map(registerShipped));
  return new Map((await listAliases()).map(({ task, alias, version }) => [keyOf(task, alias), version]));
}

/** Reads champions that were appointed since into memory; until they are there or the last answer is old, the ones before answer. */
async function loadMoved(before: Pointers | undefined, now: Pointers): Promise<void> {
  if (!before) return;
  const moved = tasks.flatMap((task) => {
    const version = now.get(keyOf(task.id, "champion"));
    return version === undefined || version === before.get(keyOf(task.id, "champion"))
      ? []
      : [{ task, version }];
  });
  // Whoever serves one that cannot be loaded says so.
  await Promise.allSettled(moved.map(({ task, version }) => loadVersion(task, version)));
}

/** Waits for work, but no longer than so many milliseconds; not at all for none. */
function atMost(work: Promise<void>, milliseconds: number): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
