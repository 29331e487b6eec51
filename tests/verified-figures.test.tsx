import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { messages } from "@/app/messages/en/messages";
import { Verified } from "@/components/evaluation/verified";
import { verifyEvaluation } from "@/lib/loop/verify-evaluation";
import { notMeasured } from "@/lib/loop/not-measured";
import type { Evaluation } from "@/lib/task/version";
import { tasks } from "@/models";

const [{ shipped }] = tasks;

const shown = (evaluation: Evaluation, recorded = true) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <Verified
        evaluation={{ ...evaluation, name: "validation", faults: verifyEvaluation(evaluation) }}
        parts={["accuracy", "curves"]}
        recorded={recorded}
      >
        <output>figures</output>
      </Verified>
    </NextIntlClientProvider>,
  );

describe("figures of an evaluation", () => {
  it("are shown where they can be true, as those of every shipped version can", () => {
    expect(shown(shipped.validation)).toContain("figures</output>");
    for (const { shipped: version } of tasks)
      for (const evaluation of [version.validation, ...Object.values(version.evaluations)])
        expect(verifyEvaluation(evaluation)).toEqual([]);
  });

  it("give way to a warning that names what contradicts the rest", () => {
    const html = shown({ ...shipped.validation, accuracy: { value: 1.7, interval: [1.6, 1.8], n: 1244 } });
    expect(html).not.toContain("<output>");
    expect(html).toContain('role="alert"');
    expect(html).toContain("These figures cannot be right");
    expect(html).toContain("<li>accuracy</li>");
    // Without counts, nothing can be trusted.
    expect(shown({ ...shipped.validation, n: 1000 })).toContain("do not add up to n");
  });

  it("are not withheld for a fault of figures that stand elsewhere", () => {
    expect(shown({ ...shipped.validation, ece: 0.9 })).toContain("figures</output>");
  });

  it("say so when nothing was measured, or not this", () => {
    expect(shown(notMeasured(["negative", "neutral", "positive"]))).toContain("Not measured");
    expect(shown(shipped.validation, false)).toContain("Not recorded");
  });
});
