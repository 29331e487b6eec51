import { expect, test } from "vitest";
import { fileNameOf } from "./download";

test("a title becomes a file name without anything a file system would mind", () => {
  expect(fileNameOf("Latency: p50/p95 (ms)", "csv")).toBe("latency-p50-p95-ms.csv");
  expect(fileNameOf("../..\\", "png")).toBe("chart.png");
  expect(fileNameOf("Akurasi — versi é", "png")).toBe("akurasi-versi-é.png");
});
