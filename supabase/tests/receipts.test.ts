import { expect, it } from "vitest";
import { codeOf } from "./rig/code-of";
import { onEachDatabase } from "./rig/on-each-database";
import { anon, predictionId, receipts, seed, server, sha256 } from "./rig/seed";

const [one, two, three] = receipts;

onEachDatabase(
  "receipts",
  (database) => {
    const call = async (expression: string, parameters: unknown[]) =>
      (await database().as(anon, `select public.${expression} as it`, parameters))[0]?.["it"];
    const mine = async (...shown: string[]) => {
      const data = await call("my_data($1::text[])", [shown]);
      if (!Array.isArray(data)) throw new Error("not a list");
      return data.map((entry) => String(entry.id));
    };
    const rowsOf = async (table: string, key: string, id: string) =>
      (await database().sql(`select 1 from public.${table} where ${key} = $1`, [id])).length;

    it("show what is stored under them and nothing else", async () => {
      expect(await mine(one)).toEqual([predictionId(0)]);
      expect((await mine(one, three)).toSorted()).toEqual([predictionId(0), predictionId(2)]);
      expect(await mine()).toEqual([]);
      expect(await mine("receipt-four", "", "%", "receipt-%")).toEqual([]);
    });

    it("are not replaced by what the database keeps of them", async () => {
      expect(await mine(sha256(one))).toEqual([]);
    });

    it("tell with the data which versions were trained on it, and the consent it was given under", async () => {
      expect(await call("my_data($1::text[])", [[one]])).toMatchObject([
        {
          input: { text: "words of receipt-one" },
          consent: { textVersion: 1, language: "en", channel: "api" },
          feedback: { correct: true, label: null },
          trainedOn: [1],
        },
      ]);
    });

    it("let feedback be given only on their own prediction", async () => {
      const give = (id: string, receipt: string) => call("give_feedback($1, $2, false, 'no')", [id, receipt]);
      expect(await give(predictionId(1), one)).toBeNull();
      expect(await give(predictionId(1), "")).toBeNull();
      expect(await rowsOf("feedback", "prediction_id", predictionId(1))).toBe(0);
      expect(await give(predictionId(1), two)).toMatchObject({ correct: false, label: "no", changes: 0 });
    });

    it("let feedback be changed, and count the changes, also when many arrive at once", async () => {
      const change = () => call("give_feedback($1, $2, true, null, 'sure')", [predictionId(1), two]);
      await Promise.all(Array.from({ length: 20 }, change));
      const [row] = await database().sql(
        "select correct, label, comment, changes from public.feedback where prediction_id = $1",
        [predictionId(1)],
      );
      expect(row).toEqual({ correct: true, label: null, comment: "sure", changes: 20 });
    });

    it("refuse a label the task does not have, the label that was wrong, and one for a right answer", async () => {
      const give = (correct: boolean, label: string) =>
        codeOf(call("give_feedback($1, $2, $3, $4)", [predictionId(1), two, correct, label]));
      expect([await give(false, "maybe"), await give(false, "yes"), await give(true, "no")]).toEqual([
        "23514",
        "23514",
        "23514",
      ]);
    });

    it("erase all that is stored under them, training rows too, and leave the rest", async () => {
      expect(await call("erase_my_data($1::text[])", [[one, "receipt-four"]])).toEqual([predictionId(0)]);
      expect(await rowsOf("predictions", "id", predictionId(0))).toBe(0);
      for (const table of ["consents", "feedback", "examples"]) {
        expect([table, await rowsOf(table, "prediction_id", predictionId(0))]).toEqual([table, 0]);
      }
      expect(await mine(one, two, three)).toHaveLength(2);
      expect(await call("erase_my_data($1::text[])", [[one]])).toEqual([]);
      const left = await database().sql("select string_agg(p::text, ' ') as all from public.predictions p");
      expect(String(left[0]?.["all"])).not.toContain("words of receipt-one");
    });

    it("take the erased prediction out of the counts at the next refresh", async () => {
      const counted = async () =>
        (
          await database().sql(
            "select coalesce(sum(n), 0)::integer as n from public.rollups where metric = 'label'",
          )
        )[0]?.["n"];
      await database().as(server, "select public.refresh_rollups()");
      expect(await counted()).toBe(2);
      await call("erase_my_data($1::text[])", [[two, three]]);
      await database().as(server, "select public.refresh_rollups()");
      expect(await counted()).toBe(0);
    });
  },
  seed,
);
