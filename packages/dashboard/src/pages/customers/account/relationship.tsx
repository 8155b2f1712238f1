// What the customer is to the partner, and how that ends: delegated administration alone, the relationship, or in the
// sandbox the customer itself with all that it has.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { useMay } from "../../../api/may.ts";
import { useWrite } from "../../../api/use-operation.ts";
import { Confirm } from "../../../look/confirm.tsx";
import { Facts } from "../../../look/facts.tsx";
import { useNotify } from "../../../look/notices.tsx";
import { Section } from "../../../look/section.tsx";
import { customersDelete, customersRemoveRelationship } from "../../../operations/customers.ts";
import { fill, texts } from "../../../strings/index.ts";
import { relationshipText, type Customer } from "../relationship.ts";
import style from "./domains.module.css";

type Ending = "delegation" | "relationship" | "customer";

export function Relationship({ customer }: { readonly customer: Customer }): ReactNode {
  const { account: words, overview, columns } = texts.customers;
  const [ending, setEnding] = useState<Ending | undefined>(undefined);
  return (
    <Section title={words.relationship}>
      <Facts facts={[
        { label: columns.relationship, value: relationshipText(customer.relationshipToPartner) },
        { label: overview.delegated, value: customer.allowDelegatedAccess ? overview.delegatedYes : overview.delegatedNo },
      ]}
      />
      <div className={style.actions}>
        {useEndings(customer).map((one) => (
          <div key={one} className={style.action}>
            <div><h3>{words.endings[one].title}</h3><p>{words.endings[one].lead}</p></div>
            <Button onClick={() => setEnding(one)}>{words.endings[one].action}</Button>
          </div>
        ))}
      </div>
      {ending && <End ending={ending} customer={customer} onClose={() => setEnding(undefined)} />}
    </Section>
  );
}

/** Where the customer can be deleted, ending the relationship would be the same. */
function useEndings({ allowDelegatedAccess }: Customer): readonly Ending[] {
  const may = useMay();
  const mayRemove = may(customersRemoveRelationship);
  const delegation: readonly Ending[] = mayRemove && allowDelegatedAccess === true ? ["delegation"] : [];
  if (may(customersDelete)) return [...delegation, "customer"];
  return mayRemove ? [...delegation, "relationship"] : delegation;
}

function End({ ending, customer, onClose }: { readonly ending: Ending; readonly customer: Customer; readonly onClose: () => void }): ReactNode {
  const { id, companyProfile: { companyName } } = customer;
  const words = texts.customers.account.endings[ending];
  const notify = useNotify();
  const navigate = useNavigate();
  const removal = useWrite(customersRemoveRelationship);
  const deletion = useWrite(customersDelete);
  const params = { customerId: id };
  const end = () => (ending === "customer"
    ? deletion.mutateAsync({ params })
    : removal.mutateAsync({ params, body: ending === "delegation" ? { allowDelegatedAccess: false } : { relationshipToPartner: "none" } }));
  const confirm = async () => {
    await end();
    notify({ intent: "success", title: fill(words.done, { customer: companyName }) });
    if (ending === "delegation") onClose();
    else void navigate("/customers");
  };
  return (
    <Confirm
      title={fill(words.ask, { customer: companyName })} action={words.action} isBusy={removal.isPending || deletion.isPending}
      typed={ending === "delegation" ? undefined : companyName} error={removal.error ?? deletion.error}
      // A refusal is shown in the dialog.
      onConfirm={() => void confirm().catch(() => undefined)} onCancel={onClose}
    >
      {words.text}
    </Confirm>
  );
}
