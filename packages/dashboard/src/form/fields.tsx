// The fields of forms. Each knows from the contract whether it is needed, and shows what is wrong with it below itself.

import {
  Checkbox, Combobox, Field, Input, Option, Radio, RadioGroup, Select, Textarea, ToggleButton, type InputProps,
} from "@fluentui/react-components";
import { EyeOffRegular, EyeRegular } from "@fluentui/react-icons";
import { useState, type ReactElement, type ReactNode } from "react";
import { useController } from "react-hook-form";
import { fill, texts } from "../strings/index.ts";
import style from "./form.module.css";
import { useFieldSchema } from "./schema-context.ts";

interface FieldProps {
  /** Its path in the body: `billingProfile.email`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactElement | string;
  /** Needed by the form although the contract leaves it open. */
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

function useFormField({ name, label, hint, isRequired, isDisabled = false }: FieldProps) {
  const { field, fieldState } = useController({ name });
  const required = useFieldSchema(name).isRequired || isRequired === true;
  const shown = {
    label, required, hint,
    ...(fieldState.error?.message !== undefined && { validationMessage: fieldState.error.message, validationState: "error" as const }),
  };
  const input = { name, onBlur: field.onBlur, ref: field.ref, disabled: isDisabled };
  return { field, shown, input, text: typeof field.value === "string" ? field.value : "" };
}

export function TextField(props: FieldProps & {
  readonly type?: "text" | "email" | "tel" | "url" | "number";
  readonly autoComplete?: string;
  /** Stands before or after what is typed: a domain's ending. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly inputMode?: InputProps["inputMode"];
}): ReactNode {
  const { type = "text", autoComplete = "off", before, after, inputMode } = props;
  const { field, shown, input, text } = useFormField(props);
  return (
    <Field {...shown}>
      <Input
        {...input} type={type} autoComplete={autoComplete} value={text} onChange={(_event, { value }) => field.onChange(value)}
        {...(before !== undefined && { contentBefore: <>{before}</> })} {...(after !== undefined && { contentAfter: <>{after}</> })} inputMode={inputMode}
      />
    </Field>
  );
}

export function PasswordField(props: FieldProps & { readonly autoComplete: "current-password" | "new-password" }): ReactNode {
  const { field, shown, input, text } = useFormField(props);
  const [isVisible, setVisible] = useState(false);
  const { showValue, hideValue } = texts.shared;
  return (
    <Field {...shown}>
      <Input
        {...input} type={isVisible ? "text" : "password"} autoComplete={props.autoComplete} value={text} onChange={(_event, { value }) => field.onChange(value)}
        contentAfter={<ToggleButton
          size="small" appearance="transparent" checked={isVisible} onClick={() => setVisible(!isVisible)}
          icon={isVisible ? <EyeOffRegular /> : <EyeRegular />} aria-label={`${isVisible ? hideValue : showValue}: ${props.label}`}
        />}
      />
    </Field>
  );
}

export function TextAreaField(props: FieldProps & { readonly rows?: number }): ReactNode {
  const { field, shown, input, text } = useFormField(props);
  return <Field {...shown}><Textarea {...input} rows={props.rows ?? 4} value={text} onChange={(_event, { value }) => field.onChange(value)} /></Field>;
}

/** A short list to choose one of. */
export function SelectField(props: FieldProps & { readonly choices: readonly Choice[]; readonly placeholder?: string }): ReactNode {
  const { field, shown, input, text } = useFormField(props);
  return (
    <Field {...shown}>
      <Select {...input} value={text} onChange={(_event, { value }) => field.onChange(value)}>
        {props.placeholder !== undefined && <option value="">{props.placeholder}</option>}
        {props.choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </Select>
    </Field>
  );
}

/** Of itself it is at least 250 pixels wide, and would lie over what stands beside it. */
const asNarrowAsItsPlace = { minWidth: 0 };

/** A long list, countries for example: typing finds. */
export function SearchField(props: FieldProps & { readonly choices: readonly Choice[] }): ReactNode {
  const { field, shown, input, text } = useFormField(props);
  const chosen = props.choices.find(({ value }) => value === text);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const wanted = (typed ?? "").toLocaleLowerCase();
  const found = props.choices.filter(({ value, label }) => label.toLocaleLowerCase().includes(wanted) || value.toLocaleLowerCase() === wanted);
  const leave = () => { setTyped(undefined); input.onBlur(); };
  return (
    <Field {...shown}>
      <Combobox
        style={asNarrowAsItsPlace} {...input} onBlur={leave} value={typed ?? chosen?.label ?? text} selectedOptions={text === "" ? [] : [text]}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_event, { optionValue }) => { setTyped(undefined); field.onChange(optionValue ?? ""); }}
      >
        {found.map(({ value, label }) => <Option key={value} value={value}>{label}</Option>)}
        {found.length === 0 && <Option disabled value="" text="">{fill(texts.shared.list.nothingFound, {})}</Option>}
      </Combobox>
    </Field>
  );
}

export function ChoiceField(props: FieldProps & { readonly choices: readonly (Choice & { readonly hint?: string })[] }): ReactNode {
  const { field, shown, input, text } = useFormField(props);
  return (
    <Field {...shown}>
      <RadioGroup value={text} onChange={(_event, { value }) => field.onChange(value)} onBlur={input.onBlur} disabled={input.disabled}>
        {props.choices.map(({ value, label, hint }) => (
          <Radio key={value} value={value} label={hint === undefined ? label : <><span>{label}</span><br /><small>{hint}</small></>} />
        ))}
      </RadioGroup>
    </Field>
  );
}

export function CheckField(props: FieldProps): ReactNode {
  const { field, shown: { label, ...shown }, input } = useFormField(props);
  return (
    <Field {...shown} required={false}>
      <Checkbox {...input} label={label} required={shown.required} checked={field.value === true} onChange={(_event, { checked }) => field.onChange(checked === true)} />
    </Field>
  );
}

/** Fields side by side where there is room. */
export const FieldRow = ({ children }: { readonly children: ReactNode }): ReactNode => <div className={style.row}>{children}</div>;

/** Fields that belong together, with a heading. */
export const FieldGroup = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => (
  <fieldset className={style.group}><legend>{title}</legend>{children}</fieldset>
);
