import "server-only";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { RefusalCode } from "@/lib/refusal";
import { countQueuedRuns } from "./data/queued-runs";
import { processWide } from "./process-wide";

/** 50 microseconds to 2.5 seconds: the model alone answers in the first bins, a busy machine in the last. */
const seconds = [
  0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5,
];

const metrics = () =>
  processWide("metrics", () => {
    const registry = new Registry();
    const registers = [registry];
    collectDefaultMetrics({ register: registry, prefix: "lingkar_" });
    new Gauge({
      name: "lingkar_queue_depth",
      help: "Training runs that wait; absent while the database does not answer",
      registers,
      async collect() {
        const waiting = await countQueuedRuns().catch(() => undefined);
        if (waiting === undefined) this.reset();
        else this.set(waiting);
      },
    });
    return {
      registry,
      requests: new Counter({
        name: "lingkar_http_requests_total",
        help: "HTTP requests by route and status",
        labelNames: ["route", "status"],
        registers,
      }),
      predictions: new Counter({
        name: "lingkar_predictions_total",
        help: "Predictions by task, version, label and where the model ran",
        labelNames: ["task", "version", "label", "place"],
        registers,
      }),
      latency: new Histogram({
        name: "lingkar_prediction_latency_seconds",
        help: "Time of the model alone, by task and where it ran",
        labelNames: ["task", "place"],
        buckets: seconds,
        registers,
      }),
      errors: new Counter({
        name: "lingkar_errors_total",
        help: "Refused and failed requests by error code",
        labelNames: ["code"],
        registers,
      }),
      feedback: new Counter({
        name: "lingkar_feedback_total",
        help: "Feedback given or changed, by task and whether the prediction was right",
        labelNames: ["task", "correct"],
        registers,
      }),
    };
  });

export function countRequest(route: string, status: number): void {
  metrics().requests.labels(route, String(status)).inc();
}

export function countPrediction(made: {
  task: string;
  version: number;
  label: string;
  place: "browser" | "server";
  latencyMs: number;
}): void {
  const { predictions, latency } = metrics();
  predictions.labels(made.task, String(made.version), made.label, made.place).inc();
  latency.labels(made.task, made.place).observe(made.latencyMs / 1000);
}

export function countError(code: RefusalCode): void {
  metrics().errors.labels(code).inc();
}

export function countFeedback(task: string, correct: boolean): void {
  metrics().feedback.labels(task, String(correct)).inc();
}

/** Everything counted since the process started, in the Prometheus text format. */
export async function metricsText(): Promise<{ contentType: string; text: string }> {
  const { registry } = metrics();
  return { contentType: registry.contentType, text: await registry.metrics() };
}
