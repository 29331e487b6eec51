import { expect, it } from "vitest";
import { onEachDatabase } from "./rig/on-each-database";
import { seed, server, sha256 } from "./rig/seed";

onEachDatabase(
  "access",
  (database) => {
    const asServer = async (call: string, parameters: unknown[] = []) =>
      (await database().as(server, `select public.${call} as it`, parameters))[0]?.["it"];

    it("makes one run of two requests at a time", async () => {
      const queue = () => asServer("queue_run('second', 'bayes', 1, 'why', 'test')");
      const answers = await Promise.all([queue(), queue(), queue()]);
      expect(answers.filter((answer) => JSON.stringify(answer).includes('"created":true'))).toHaveLength(1);
      expect(new Set(answers.map((answer) => JSON.stringify(answer).match(/[0-9a-f-]{36}/)?.[0])).size).toBe(
        1,
      );
    });

    it("takes a one-time link once, even when asked twice at the same moment", async () => {
      await database().sql(
        "insert into public.setup_links (token_hash, expires_at) values ($1, now() + interval '1 hour')",
        [sha256("link")],
      );
      const take = () => asServer("use_setup_link($1)", [sha256("link")]);
      expect((await Promise.all([take(), take()])).toSorted()).toEqual([false, true]);
      expect(await take()).toBe(false);
    });

    it("does not take a link that has expired or never was", async () => {
      await database().sql(
        "insert into public.setup_links (token_hash, expires_at) values ($1, now() - interval '1 second')",
        [sha256("late")],
      );
      expect(await asServer("use_setup_link($1)", [sha256("late")])).toBe(false);
      expect(await asServer("use_setup_link($1)", [sha256("never")])).toBe(false);
    });

    it("locks a sign-in after five failures, longer after each further one, and frees it by success", async () => {
      const fail = () => asServer("note_sign_in($1, false)", [sha256("somebody")]);
      expect([await fail(), await fail(), await fail(), await fail()]).toEqual([0, 0, 0, 0]);
      expect(await fail()).toBe(300);
      expect(await fail()).toBe(600);
      for (let more = 0; more < 10; more++) await fail();
      expect(await asServer("sign_in_wait($1)", [sha256("somebody")])).toBe(3600);
      expect(await asServer("sign_in_wait($1)", [sha256("somebody else")])).toBe(0);
      await asServer("note_sign_in($1, true)", [sha256("somebody")]);
      expect(await asServer("sign_in_wait($1)", [sha256("somebody")])).toBe(0);
    });
  },
  seed,
);
