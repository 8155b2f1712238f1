// What all pages of one customer have in common: its name, and the way from one to the other.

import { useEffect, type ReactNode } from "react";
import { NavLink } from "react-router";
import { useMay } from "../../../api/may.ts";
import { Page } from "../../../look/page.tsx";
import { Reading } from "../../../look/reading.tsx";
import { pages } from "../../../pages.ts";
import { texts } from "../../../strings/index.ts";
import type { Customer } from "../relationship.ts";
import style from "./customer-page.module.css";
import { useCustomer, useCustomerId } from "./use-customer.ts";

const root = "/customers/:customerId";

export function CustomerPage({ title, actions, children }: {
  /** Which of the customer's pages it is. */
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: (customer: Customer) => ReactNode;
}): ReactNode {
  const customer = useCustomer();
  const { companyName = texts.customers.customer, domain } = customer.data?.companyProfile ?? {};
  // Tabs of a browser tell the pages of one customer apart.
  useEffect(() => { document.title = `${title} · ${companyName} - ${texts.frame.product}`; }, [title, companyName]);
  return (
    <Page title={companyName} lead={domain} actions={actions}>
      <Tabs />
      <Reading of={customer}>{(found) => <div className={style.sections}>{children(found)}</div>}</Reading>
    </Page>
  );
}

/** The page of one subscription or order is reached from their lists. */
const isOfCustomer = (path: string): boolean => path === root || (path.startsWith(`${root}/`) && !path.slice(root.length).includes(":"));

/** Links, so that each opens in a tab of its own and is reached by keyboard as links are. */
function Tabs(): ReactNode {
  const may = useMay();
  const customerId = useCustomerId();
  const shown = pages.filter(({ path, needs }) => isOfCustomer(path) && (needs === undefined || may(needs)));
  return (
    <nav aria-label={texts.customers.pages}>
      <ul className={style.tabs}>
        {shown.map(({ path, title }) => (
          <li key={path}>
            <NavLink to={path.replace(":customerId", customerId)} end className={({ isActive }) => `${style.tab} ${isActive ? style.current : ""}`}>
              {path === root ? texts.customers.overview.title : title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
