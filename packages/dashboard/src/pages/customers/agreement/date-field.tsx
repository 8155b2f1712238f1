// A day, chosen in the browser's calendar.

import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useController } from "react-hook-form";

export function DateField({ name, label, hint }: { readonly name: string; readonly label: string; readonly hint?: string }): ReactNode {
  const { field: { ref, value, onBlur, onChange }, fieldState: { error } } = useController({ name });
  return (
    <Field label={label} hint={hint} required {...(error?.message !== undefined && { validationMessage: error.message, validationState: "error" as const })}>
      <Input name={name} ref={ref} type="date" onBlur={onBlur} value={String(value ?? "")} onChange={(_event, { value: day }) => onChange(day)} />
    </Field>
  );
}
