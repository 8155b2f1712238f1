// A line of the cart: what it is, how many, what it costs, and what is wrong with it, with what mends that.

import { Button, Text } from "@fluentui/react-components";
import { DeleteRegular, ErrorCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { dayText, moneyText } from "../../../../look/format.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { planText } from "../../subscriptions/names.ts";
import { useItemTitle } from "../catalog/use-item-title.ts";
import { TestPrice } from "../choose/plan-field.tsx";
import { changed, reasonOf, without, type AddOnLine, type Line } from "./cart.ts";
import style from "./cart.module.css";
import { Mend } from "./mend.tsx";
import { Quantity } from "./quantity.tsx";
import type { OpenCart } from "./use-cart.ts";
import { useIsTestPrice } from "./use-is-test-price.ts";

const { cart: words } = texts.products;

export function CartLine({ line, of }: { readonly line: Line; readonly of: OpenCart }): ReactNode {
  return (
    <li className={style.line}>
      <One line={line} of={of} />
      {(line.addonItems ?? []).length > 0 && (
        <ul className={style.addOns}>{line.addonItems?.map((one) => <li key={one.id}><One line={one} of={of} /></li>)}</ul>
      )}
    </li>
  );
}

function One({ line, of }: { readonly line: AddOnLine; readonly of: OpenCart }): ReactNode {
  const { customerId, lines, put, isSaving } = of;
  const title = useItemTitle(customerId, line.catalogItemId);
  const name = line.friendlyName ?? title;
  return (
    <>
      <div className={style.lineTop}>
        <span className={style.lineWords}>
          <Text weight="semibold">{name}</Text>
          {name !== title && <Text size={200} className={style.quiet}>{title}</Text>}
          <Text size={200} className={style.quiet}>{planText(line)}</Text>
        </span>
        <Button appearance="subtle" size="small" icon={<DeleteRegular />} disabledFocusable={isSaving} aria-label={fill(words.remove, { name })} onClick={() => void put(without(lines, line.id))} />
      </div>
      <Details line={line} />
      <div className={style.lineFoot}>
        <Quantity name={name} value={line.quantity} isDisabled={isSaving} onChange={(quantity) => void put(changed(lines, line.id, { quantity }))} />
        <Amount line={line} />
      </div>
      {line.error && (
        <div className={style.error} role="alert">
          <span className={style.errorIcon} aria-hidden="true"><ErrorCircleRegular /></span>
          <span className={style.lineWords}>
            <Text size={200}>{reasonOf(line)}</Text>
            <Mend line={line} of={of} />
          </span>
        </div>
      )}
    </>
  );
}

function Details({ line: { customTermEndDate, promotionId, renewsTo } }: { readonly line: AddOnLine }): ReactNode {
  const details = [
    ...(promotionId === undefined ? [] : [words.withPromotion]),
    ...(customTermEndDate === undefined ? [] : [fill(words.endsOn, { date: dayText(customTermEndDate) })]),
    ...(renewsTo?.termDuration === "P1Y" ? [words.renewsToYear] : []),
  ];
  return details.length === 0 ? null : <Text size={200} className={style.detail}>{details.join(" · ")}</Text>;
}

/** For the whole term; without the promotion beside it, where there is one. */
function Amount({ line }: { readonly line: AddOnLine }): ReactNode {
  const isTest = useIsTestPrice(line);
  const { pricing, currencyCode = "USD" } = line;
  if (pricing?.extendedPrice === undefined) return null;
  const { listPrice = 0, discountedPrice = listPrice } = pricing;
  return (
    <span className={style.amount}>
      <Text weight="semibold">{pricing.extendedPrice === 0 ? texts.products.choose.free : moneyText(pricing.extendedPrice, currencyCode)}</Text>
      {pricing.extendedPrice > 0 && <Text size={200} className={style.quiet}>
        {discountedPrice < listPrice && <><s>{moneyText(listPrice, currencyCode)}</s>{" "}</>}
        {fill(words.each[line.billingCycle], { amount: moneyText(discountedPrice, currencyCode) })}
      </Text>}
      {isTest && <TestPrice />}
    </span>
  );
}
