import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import predict from "@/app/messages/en/predict.json";
import { FormField } from "@/lib/task/form-field";
import { UnaskedValues } from "@/components/task/input/unasked-values";
import { widgets } from "@/components/task/input/widgets";

const scale = FormField.parse({
  name: "control",
  title: "Control",
  widget: "scale",
  required: true,
  minimum: 1,
  maximum: 8,
  anchors: [
    { value: 1, text: "never" },
    { value: 8, text: "always" },
  ],
});
const choice = FormField.parse({
  name: "shape",
  title: "Shape",
  widget: "choice",
  required: false,
  options: [
    { value: "r", title: "Round", drawing: "/drawings/shapes.svg#round" },
    { value: "?", title: "Not sure" },
  ],
});

function markup(field: FormField, value: unknown, begin = false) {
  const Widget = widgets[field.widget];
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ predict }}>
      <Widget field={field} value={value} onChange={() => undefined} error={undefined} begin={begin} />
    </NextIntlClientProvider>,
  );
}
const chosen = (html: string) => html.match(/<input[^>]*checked=""[^>]*>/g) ?? [];

test("a scale has a radio button for every point and none is chosen beforehand", () => {
  const html = markup(scale, undefined);
  expect(html.match(/type="radio"/g)).toHaveLength(8);
  expect(chosen(html)).toEqual([]);
  expect(html).toContain('aria-label="1: never"');
  expect(html).toContain('aria-label="3: between “never” and “always”"');
});

test("the chosen point is the number itself, and its words are shown", () => {
  const html = markup(scale, 8);
  expect(chosen(html)).toHaveLength(1);
  expect(chosen(html)[0]).toContain('value="8"');
  expect(html).toContain("</strong>: always");
  expect(chosen(markup(scale, "8"))).toEqual([]);
});

test("a picker that begins the form is open and shows its drawings, the others wait folded up", () => {
  expect(markup(choice, undefined, true)).toContain('<use href="/drawings/shapes.svg#round">');
  expect(markup(choice, undefined)).not.toContain("<use");
  expect(markup(choice, undefined)).toContain("Not answered");
});

test("a picker folded up says what was chosen, not its code", () => {
  const html = markup(choice, "?");
  expect(html).toContain("Not sure");
  expect(html).toContain('data-answered="true"');
});

test("what came along without being asked is seen and can be removed, and nothing else is", () => {
  const show = (values: Record<string, unknown>) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ predict }}>
        <UnaskedValues fields={[choice]} values={values} onRemove={() => undefined} />
      </NextIntlClientProvider>,
    );
  expect(show({ shape: "r" })).toContain("Round");
  expect(show({ shape: "r" })).toContain('aria-label="Remove: Shape"');
  expect(show({ control: 3 })).toBe("");
});
