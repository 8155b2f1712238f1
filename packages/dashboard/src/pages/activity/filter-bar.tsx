// The filters above the activity log.

import { Button, Field, Input, Select } from "@fluentui/react-components";
import { FilterDismissRegular } from "@fluentui/react-icons";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { texts } from "../../strings/index.ts";
import { filterProblems, isFiltered, type Filters } from "./filters.ts";
import style from "./activity.module.css";

export function FilterBar({ filters, set, clear }: {
  readonly filters: Filters;
  readonly set: (name: keyof Filters, value: string) => void;
  readonly clear: () => void;
}): ReactNode {
  const words = texts.activity;
  const problems = filterProblems(filters);
  return (
    <div className={style.filters} role="group" aria-label={words.filters}>
      <Field label={words.from} hint={words.period}>
        <Input type="date" value={filters.from} onChange={(_event, { value }) => set("from", value)} />
      </Field>
      <Field label={words.to} {...wrong(problems.to)}>
        <Input type="date" value={filters.to} onChange={(_event, { value }) => set("to", value)} />
      </Field>
      <Field label={words.resourceType}>
        <Select value={filters.resourceType} onChange={(_event, { value }) => set("resourceType", value)}>
          <option value="">{words.allTypes}</option>
          {Object.entries(words.resourceTypes).filter(([type]) => type !== "undefined").map(([type, name]) => <option key={type} value={type}>{name}</option>)}
        </Select>
      </Field>
      <TypedFilter key={`company ${filters.company}`} label={words.company} hint={words.companyHint} value={filters.company} set={(value) => set("company", value)} />
      <TypedFilter key={`customer ${filters.customer}`} label={words.customer} problem={problems.customer} value={filters.customer} set={(value) => set("customer", value)} />
      {isFiltered(filters) && <Button className={style.clear} appearance="subtle" icon={<FilterDismissRegular />} onClick={clear}>{words.clear}</Button>}
    </div>
  );
}

const wrong = (problem: string | undefined) => (problem === undefined ? {} : { validationMessage: problem, validationState: "error" as const });

/** Counts once it is typed: with Enter, or when the field is left. */
function TypedFilter({ label, hint, problem, value, set }: {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly value: string;
  readonly set: (value: string) => void;
}): ReactNode {
  const [text, setText] = useState(value);
  const commit = () => { if (text.trim() !== value) set(text.trim()); };
  const press = (event: KeyboardEvent) => { if (event.key === "Enter") commit(); };
  return (
    <Field label={label} hint={hint} {...wrong(problem)}>
      <Input value={text} onChange={(_event, { value: typed }) => setText(typed)} onBlur={commit} onKeyDown={press} autoComplete="off" spellCheck={false} />
    </Field>
  );
}
