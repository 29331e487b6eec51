import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { messages } from "@/app/messages/en/messages";
import { ScoreTiles } from "@/components/evaluation/score-tiles";
import { Verified } from "@/components/evaluation/verified";
import { evaluate } from "@/lib/loop/evaluate";
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

const headline = (evaluation: Evaluation) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <ScoreTiles
        evaluation={{ ...evaluation, name: "validation", faults: [] }}
        classes={[
          { id: "bad", title: "Bad", tone: "negative" },
          { id: "good", title: "Good", tone: "positive" },
        ]}
        reasons={{ few: "Too little was answered" }}
      />
    </NextIntlClientProvider>,
  );

const answer = (truth: string, label: string, undecided?: string) => ({
  truth,
  prediction: {
    label,
    confidence: 0.8,
    probabilities: { bad: label === "bad" ? 0.8 : 0.2, good: label === "good" ? 0.8 : 0.2 },
    ...(undecided && { undecided }),
  },
});

describe("the headline of an evaluation", () => {
  it("tells how often the model declined, why, and how it did otherwise", () => {
    const html = headline(
      evaluate(
        [answer("good", "good"), answer("bad", "good"), answer("good", "bad", "few")],
        ["bad", "good"],
      ),
    );
    expect(html).toContain("declined to decide on 1 of 3 rows");
    expect(html).toContain("Too little was answered");
    expect(html).toContain("0.500");
    expect(html).toContain("Only 3 rows");
  });

  it("says nothing of declining where the model always decides, and does not praise what guessing does as well", () => {
    const html = headline(
      evaluate(
        Array.from({ length: 40 }, (_, i) => answer(i < 30 ? "good" : "bad", "good")),
        ["bad", "good"],
      ),
    );
    expect(html).not.toContain("declined");
    expect(html).not.toContain("Only");
    expect(html).toContain("Not shown to be right more often than always answering “Good”");
  });
});

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
