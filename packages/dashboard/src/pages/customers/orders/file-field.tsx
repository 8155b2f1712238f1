// Files to choose from the user's own machine.

import { Field } from "@fluentui/react-components";
import type { ReactNode } from "react";
import style from "./papers.module.css";

export function FileField({ label, problem, onFiles }: {
  readonly label: string;
  readonly problem?: string;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactNode {
  return (
    <Field label={label} validationMessage={problem}>
      {(field) => <input {...field} className={style.file} type="file" multiple onChange={({ target }) => onFiles([...target.files ?? []])} />}
    </Field>
  );
}
