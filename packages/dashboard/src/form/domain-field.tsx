// The name of a tenant's initial domain, with its ending behind it, and whether it is still to be had.

import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useController } from "react-hook-form";
import { fill, texts } from "../strings/index.ts";
import { isDomainPrefix, useDomainState, useDomainSuffix, type DomainState } from "./use-domain.ts";

export function DomainField({ name, label, isPrefix = false }: {
  readonly name: string;
  readonly label: string;
  /** Whether the body has the name alone; else it has the domain in full. */
  readonly isPrefix?: boolean;
}): ReactNode {
  const { field: { ref, value: given, onBlur, onChange }, fieldState } = useController({ name });
  const suffix = useDomainSuffix();
  const value = typeof given === "string" ? given : "";
  const prefix = withoutEnding(value, isPrefix ? "" : suffix);
  const domain = `${prefix}${suffix}`;
  const state = useDomainState(isDomainPrefix(prefix) ? domain : undefined);
  const type = (typed: string) => {
    // Whoever pastes the whole domain means its beginning.
    const beginning = withoutEnding(typed.trim(), suffix);
    onChange(isPrefix || beginning === "" ? beginning : `${beginning}${suffix}`);
  };
  return (
    <Field label={label} required hint={texts.customers.domain.hint} {...messageOf(fieldState.error?.message, state, domain)}>
      <Input
        name={name} ref={ref} onBlur={onBlur} value={prefix} autoComplete="off" spellCheck={false}
        onChange={(_event, { value: typed }) => type(typed)} contentAfter={<>{suffix}</>}
      />
    </Field>
  );
}

const withoutEnding = (text: string, ending: string): string => (ending !== "" && text.endsWith(ending) ? text.slice(0, -ending.length) : text);

function messageOf(error: string | undefined, state: DomainState | undefined, domain: string) {
  const words = texts.customers.domain;
  if (error !== undefined) return { validationMessage: error, validationState: "error" as const };
  if (state === "taken") return { validationMessage: fill(words.taken, { domain }), validationState: "error" as const };
  if (state === "free") return { validationMessage: fill(words.free, { domain }), validationState: "success" as const };
  return {};
}
