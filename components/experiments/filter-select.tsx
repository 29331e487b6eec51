"use client";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

type FilterSelectProps<Value extends string> = {
  label: string;
  /** Words for not narrowing. */
  any: string;
  value: Value | null;
  options: readonly { value: Value; title: string }[];
  onChange: (value: Value | null) => void;
};

/** One of the values there are, or any. A chosen value is offered even when there is none of it. */
export function FilterSelect<Value extends string>(props: FilterSelectProps<Value>) {
  const { value, options } = props;
  const offered =
    value === null || options.some((one) => one.value === value)
      ? options
      : [...options, { value, title: value }];
  return (
    <Field label={props.label} className="content-start">
      {(control) => (
        <Select
          {...control}
          value={value ?? ""}
          onChange={(event) =>
            props.onChange(offered.find((one) => one.value === event.target.value)?.value ?? null)
          }
        >
          <option value="">{props.any}</option>
          {offered.map((one) => (
            <option key={one.value} value={one.value}>
              {one.title}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
