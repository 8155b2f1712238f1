// The offers that an older subscription can move to, with the users' licences or without.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import type { Item } from "../../../../api/operation.ts";
import { useRead, useWrite } from "../../../../api/use-operation.ts";
import { Confirm } from "../../../../look/confirm.tsx";
import { useNotify } from "../../../../look/notices.tsx";
import { Reading } from "../../../../look/reading.tsx";
import { Section } from "../../../../look/section.tsx";
import { subscriptionsUpgradesCreate, subscriptionsUpgradesList } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import page from "../subscription-page.module.css";
import { useWhich } from "../use-subscription.ts";

type Upgrade = Item<"subscriptions.upgrades.list">;

const { upgrade: words } = texts.subscriptions;

const movesLicences = ({ upgradeType }: Upgrade): boolean => upgradeType === "upgrade_with_license_transfer" || upgradeType === 2;
const nameOf = (one: Upgrade): string => fill(movesLicences(one) ? words.withLicences : words.withoutLicences, { product: one.targetOffer.name });

export function Upgrades(): ReactNode {
  const params = useWhich();
  const may = useMay();
  const upgrades = useRead(subscriptionsUpgradesList, { params });
  const [chosen, setChosen] = useState<Upgrade | undefined>(undefined);
  return (
    <Section title={words.title} lead={words.lead}>
      <Reading of={upgrades} lines={2}>
        {({ items }) => (items.length === 0 ? <p className={page.muted}>{words.none}</p> : (
          <div className={page.rows}>
            {items.map((one) => (
              <div key={`${one.targetOffer.id} ${one.upgradeType}`} className={page.row}>
                <div className={page.words}>
                  <h3>{nameOf(one)}</h3>
                  {one.isEligible !== true && <p>{fill(words.notNow, { why: whyOf(one.upgradeErrors) })}</p>}
                </div>
                {one.isEligible && may(subscriptionsUpgradesCreate) && (
                  <Button aria-label={fill(words.upgradeTo, { product: nameOf(one) })} onClick={() => setChosen(one)}>{words.upgrade}</Button>
                )}
              </div>
            ))}
          </div>
        ))}
      </Reading>
      {chosen && <Ask upgrade={chosen} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}

const whyOf = (errors: Upgrade["upgradeErrors"] = []): string => errors.map(({ description, code }) => description ?? String(code)).join(" ");

/** The service answers what kept it from upgrading in an answer that is no refusal. */
function Ask({ upgrade, onClose }: { readonly upgrade: Upgrade; readonly onClose: () => void }): ReactNode {
  const params = useWhich();
  const notify = useNotify();
  const write = useWrite(subscriptionsUpgradesCreate);
  const why = whyOf(write.data?.upgradeErrors);
  const confirm = async () => {
    const { upgradeErrors = [] } = await write.mutateAsync({ params, body: upgrade });
    if (upgradeErrors.length > 0) return;
    notify({ intent: "success", title: words.done });
    onClose();
  };
  const error = why === "" ? write.error : new Error(fill(words.refused, { why }));
  return (
    <Confirm title={fill(words.upgradeTo, { product: upgrade.targetOffer.name })} action={words.save} isBusy={write.isPending} error={error} onConfirm={() => void confirm().catch(() => undefined)} onCancel={onClose}>
      {nameOf(upgrade)}
    </Confirm>
  );
}
