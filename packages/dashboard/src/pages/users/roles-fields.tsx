// The roles of a user, as fields of a form: one admin role or none, and any of the agents.

import { Checkbox, Field, Label, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useController } from "react-hook-form";
import type { Role } from "@understudy/contract";
import { useAccount } from "../../api/may.ts";
import { texts } from "../../strings/index.ts";
import { adminOf, rolesOffered, withAdmin, withAgent } from "./roles.ts";
import style from "./users.module.css";

const none = "none";

export function RolesFields(): ReactNode {
  const { roleForm } = texts.users;
  const names = texts.frame.roles;
  const { admins, agents } = rolesOffered(useAccount().partnerType);
  const { field, fieldState } = useController({ name: "roles" });
  const roles = (field.value ?? []) as readonly Role[];
  const problem = fieldState.error?.message;
  const agentsId = useId();
  return (
    <div className={style.roles}>
      <Field label={roleForm.admin} {...(problem !== undefined && { validationMessage: problem, validationState: "error" as const })}>
        <RadioGroup value={adminOf(roles) ?? none} onBlur={field.onBlur} onChange={(_event, { value }) => field.onChange(withAdmin(roles, admins.find((role) => role === value)))}>
          {admins.map((role) => <Radio key={role} value={role} label={<Choice name={names[role]} hint={roleForm.hints[role]} />} />)}
          <Radio value={none} label={<Choice name={roleForm.adminNone} hint={agents.length > 0 ? roleForm.hints.none : undefined} />} />
        </RadioGroup>
      </Field>
      {/* No Field: it is for one control, and would give its name and its id to each of these. */}
      {agents.length > 0 && (
        <div role="group" aria-labelledby={agentsId}>
          <Label id={agentsId}>{roleForm.agents}</Label>
          {agents.map((role) => (
            <div key={role}>
              <Checkbox
                label={<Choice name={names[role]} hint={roleForm.agentHints[role]} />} checked={roles.includes(role)}
                onChange={(_event, { checked }) => field.onChange(withAgent(roles, role, checked === true))}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const Choice = ({ name, hint }: { readonly name: string; readonly hint?: string }): ReactNode => (
  <span className={style.choice}><span>{name}</span>{hint !== undefined && <small>{hint}</small>}</span>
);
