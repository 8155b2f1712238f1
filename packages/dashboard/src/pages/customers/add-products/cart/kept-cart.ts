// Which cart is open for a customer: the tab remembers it, so that whoever leaves the page finds it again. The cart itself
// is the service's.

const keyOf = (accountId: string, customerId: string): string => `understudy.cart.${accountId}.${customerId}`;

export const keptCart = (accountId: string, customerId: string): string => sessionStorage.getItem(keyOf(accountId, customerId)) ?? "";

export function keepCart(accountId: string, customerId: string, cartId: string): void {
  if (cartId === "") sessionStorage.removeItem(keyOf(accountId, customerId));
  else sessionStorage.setItem(keyOf(accountId, customerId), cartId);
}
