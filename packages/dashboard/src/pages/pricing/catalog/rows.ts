// Products and older offers as rows of one list. Pure.

import type { Item } from "../../../api/operation.ts";

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly type: string;
  readonly description: string;
  readonly isProduct: boolean;
}

export const rowsOfProducts = (products: readonly Item<"products.list">[]): readonly Row[] =>
  products.map(({ id, title, description = "", publisherName = "", productType }) =>
    ({ id, title, description, publisher: publisherName, type: productType?.subType?.id ?? productType?.id ?? "", isProduct: true }));

export const rowsOfOffers = (offers: readonly Item<"offers.list">[]): readonly Row[] =>
  offers.map(({ id, name, description = "", category }) => ({ id, title: name, description, publisher: "", type: category?.name ?? "", isProduct: false }));
