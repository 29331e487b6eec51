import type { ComponentType } from "react";
import type { FormField } from "@/lib/task/form-field";
import { ChoiceWidget } from "./choice-widget";
import { LineWidget } from "./line-widget";
import { ScaleWidget } from "./scale-widget";
import { TextareaWidget } from "./textarea-widget";
import type { WidgetProps } from "./widget";

/** What draws a field, by the name its schema gives; a new kind of field is one line here. */
export const widgets: Record<FormField["widget"], ComponentType<WidgetProps>> = {
  textarea: TextareaWidget,
  line: LineWidget,
  scale: ScaleWidget,
  choice: ChoiceWidget,
};
