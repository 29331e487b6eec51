import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";

const root = mkdtempSync(join(tmpdir(), "lingkar-embedded-"));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});
beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv("SUPABASE_URL", "");
  vi.resetModules();
});

it("is refused on Vercel with a sentence that names what to set", async () => {
  vi.stubEnv("VERCEL", "1");
  const { getEmbedded } = await import("./embedded");
  await expect(getEmbedded()).rejects.toMatchObject({
    code: "unavailable",
    text: { en: expect.stringContaining("SUPABASE_URL"), id: expect.stringContaining("SUPABASE_URL") },
  });
});

it("tries again after a failed opening, is shared while open, and can be closed and opened again", async () => {
  const folder = join(root, "data");
  vi.stubEnv("LINGKAR_DATA_DIR", folder);
  writeFileSync(folder, "a file where the folder should be");
  const { getEmbedded } = await import("./embedded");
  await expect(getEmbedded()).rejects.toMatchObject({
    code: "unavailable",
    message: expect.not.stringContaining(root),
  });
  rmSync(folder);

  const opened = await getEmbedded();
  vi.resetModules();
  expect(await (await import("./embedded")).getEmbedded()).toBe(opened);

  const { serviceClient } = await import("../supabase");
  const { databaseHealth } = await import("../supabase-health");
  const client = await serviceClient();
  const row = { name: "k", key_hash: "e".repeat(64), created_by: "test" };
  expect((await client.from("api_keys").insert(row)).status).toBe(201);
  expect(await databaseHealth()).toMatchObject({ ok: true });

  await opened.close();
  await opened.close();
  expect((await client.from("api_keys").select("name")).data).toEqual([{ name: "k" }]);
  await (await getEmbedded()).close();

  const keys = join(folder, "keys.json");
  const kept = readFileSync(keys);
  chmodSync(keys, 0o600);
  writeFileSync(keys, "{");
  await expect(getEmbedded()).rejects.toMatchObject({ code: "unavailable" });
  writeFileSync(keys, kept);
  await (await getEmbedded()).close();
});
