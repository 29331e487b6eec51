import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/stats/random";
import type { ScaledRows } from "./column-estimator";
import { loadLibsvm } from "./load-libsvm";
import { pairIndex, parseLibsvm } from "./parse-libsvm";
import { fitSupportVectors, machineValues, supportVectorScores } from "./support-vectors";

const random = createRandom(5);
const count = 90;
const points = Array.from({ length: count }, () => [random() * 4 - 2, random() * 4 - 2]);
const targets = Uint8Array.from(points, ([x = 0, y = 0]) => (x * x + y * y < 1 ? 0 : x > 0 ? 1 : 2));
const rows: ScaledRows = {
  values: Float64Array.from(points.flat()),
  columns: 2,
  targets,
  weights: new Float64Array(count).fill(1),
  classes: 3,
};
const settings = { cost: 5, gamma: 0.7, folds: 4, ridge: 0.1, seed: 1, onPass: () => undefined };

describe("support vector machines", () => {
  it("decide as LIBSVM does on points neither has seen, whatever order the classes came in", async () => {
    const SVM = await loadLibsvm();
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2],
    ]) {
      const svm = new SVM({
        type: SVM.SVM_TYPES.C_SVC,
        kernel: SVM.KERNEL_TYPES.RBF,
        cost: 5,
        gamma: 0.7,
        quiet: true,
      });
      const sorted = order.flatMap((k) =>
        points.flatMap((point, at) => (targets[at] === k ? [{ point, k }] : [])),
      );
      svm.train(
        sorted.map(({ point }) => point),
        sorted.map(({ k }) => k),
      );
      const machines = parseLibsvm(svm.serializeModel(), 2, 3);
      for (let each = 0; each < 200; each += 1) {
        const x = [random() * 5 - 2.5, random() * 5 - 2.5];
        const values = machineValues(machines, Float64Array.from(x));
        const votes = [0, 0, 0];
        for (const [i, j] of [
          [0, 1],
          [0, 2],
          [1, 2],
        ] as const) {
          if (!order.includes(i) || !order.includes(j)) continue;
          const winner = (values[pairIndex(i, j, 3)] ?? 0) > 0 ? i : j;
          votes[winner] = (votes[winner] ?? 0) + 1;
        }
        const most = Math.max(...votes);
        // A circle of three votes is broken by order, which is the library's own affair.
        if (votes.filter((each) => each === most).length === 1)
          expect(votes.indexOf(most)).toBe(svm.predictOne(x));
      }
      svm.free();
    }
  });

  it("give the same model again, and likely classes where they lie", async () => {
    const model = await fitSupportVectors(rows, settings);
    await fitSupportVectors(rows, { ...settings, seed: 9 });
    expect(await fitSupportVectors(rows, settings)).toEqual(model);
    const best = (x: number, y: number) => {
      const scores = supportVectorScores(model, Float64Array.of(x, y));
      return scores.indexOf(Math.max(...scores));
    };
    expect([best(0, 0), best(1.8, 0), best(-1.8, 0)]).toEqual([0, 1, 2]);
  });

  it("an update learns a new corner and keeps what the vectors held", async () => {
    const model = await fitSupportVectors(rows, settings);
    const corner = Array.from({ length: 12 }, (_, at) => [3 + (at % 4) / 10, 3 + (at % 3) / 10]);
    const news = {
      ...rows,
      values: Float64Array.from(corner.flat()),
      targets: new Uint8Array(12),
      weights: new Float64Array(12).fill(1),
    };
    const updated = await fitSupportVectors(news, { ...settings, init: model });
    const scores = (x: number, y: number) => [...supportVectorScores(updated, Float64Array.of(x, y))];
    expect(scores(3.1, 3.1).indexOf(Math.max(...scores(3.1, 3.1)))).toBe(0);
    expect(scores(-1.8, 0).indexOf(Math.max(...scores(-1.8, 0)))).toBe(2);
  });

  it("refuse one class, and text that is no model", async () => {
    const one = { ...rows, targets: new Uint8Array(count) };
    await expect(fitSupportVectors(one, settings)).rejects.toThrow(RangeError);
    for (const text of ["", "svm_type c_svc\nSV\n", "svm_type nu_svc\nkernel_type rbf\ngamma 1\nSV"])
      expect(() => parseLibsvm(text, 2, 3)).toThrow(RangeError);
  });

  it("leave the process alone when a promise is rejected", async () => {
    const before = process.listenerCount("unhandledRejection");
    await loadLibsvm();
    expect(process.listenerCount("unhandledRejection")).toBe(before);
  });
});
