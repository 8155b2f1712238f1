// Add products: the customer's catalogue with a cart beside it, then the review, then what came of the purchase.

import { useCallback, useState, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import type { Answer } from "../../../api/operation.ts";
import { Steps } from "../../../look/steps.tsx";
import { texts } from "../../../strings/index.ts";
import { CustomerPage } from "../customer/customer-page.tsx";
import { useCustomerId } from "../customer/use-customer.ts";
import style from "./add-products.module.css";
import { CartDrawer } from "./cart/cart-drawer.tsx";
import { CartPanel } from "./cart/cart-panel.tsx";
import { useCart, type OpenCart } from "./cart/use-cart.ts";
import { useIsNarrow } from "./cart/use-is-narrow.ts";
import { Catalog } from "./catalog/catalog.tsx";
import { Result } from "./finish/result.tsx";
import { Review } from "./finish/review.tsx";
import type { Line } from "./cart/cart.ts";

const { products: words } = texts;

export function Component(): ReactNode {
  return <CustomerPage title={words.title}>{({ id }) => <AddProducts key={id} />}</CustomerPage>;
}

/** What was bought, with the lines that it was bought by. */
export interface Bought {
  readonly result: Answer<"carts.checkout">;
  readonly lines: readonly Line[];
}

function AddProducts(): ReactNode {
  const of = useCart(useCustomerId());
  const [isReview, setReview] = useReview();
  const [bought, setBought] = useState<Bought | undefined>(undefined);
  const step = bought ? "result" : isReview && of.lines.length > 0 ? "review" : "choose";
  const finish = (done: Bought) => {
    setBought(done);
    setReview(false);
    if ((done.result.orderErrors ?? []).length === 0) of.forget();
    window.scrollTo({ top: 0 });
  };
  const back = () => { setBought(undefined); setReview(false); };
  return (
    <>
      <Steps
        label={words.steps.label}
        steps={[
          { title: words.steps.choose, state: step === "choose" ? "current" : "done" },
          { title: words.steps.review, state: step === "choose" ? "next" : step === "review" ? "current" : "done" },
          { title: words.steps.result, state: step === "result" ? "current" : "next" },
        ]}
      />
      {step === "choose" && <Choose of={of} onReview={() => setReview(true)} />}
      {step === "review" && <Review of={of} onBack={() => setReview(false)} onBought={finish} />}
      {bought && <Result of={of} bought={bought} onBought={finish} onBack={back} />}
    </>
  );
}

function Choose({ of, onReview }: { readonly of: OpenCart; readonly onReview: () => void }): ReactNode {
  const isNarrow = useIsNarrow();
  return (
    <div className={style.room}>
      <Catalog of={of} />
      {isNarrow ? <CartDrawer of={of} onReview={onReview} /> : <div className={style.aside}><CartPanel of={of} onReview={onReview} /></div>}
    </div>
  );
}

/** In the address, so that the back button leads back to the catalogue. */
function useReview(): readonly [boolean, (isReview: boolean) => void] {
  const [address, setAddress] = useSearchParams();
  const isReview = address.get("step") === "review";
  const set = useCallback((next: boolean) => {
    const values = new URLSearchParams(location.search);
    if (next) values.set("step", "review");
    else values.delete("step");
    setAddress(values, { replace: !next });
    if (next) window.scrollTo({ top: 0 });
  }, [setAddress]);
  return [isReview, set];
}
