// A program with the real hosts written into it, and nothing of Understudy but the values of an account: it buys licences
// and adds to them. Told a subscription, it says how that one stands.

const login = "https://login.microsoftonline.com";
const partnerCenter = "https://api.partnercenter.microsoft.com";
const {
  UNDERSTUDY_APP_ID: client_id = "", UNDERSTUDY_APP_KEY: client_secret = "", UNDERSTUDY_DOMAIN: domain, CUSTOMER_ID: customerId, SUBSCRIPTION_ID: known,
} = process.env;

// oxlint-disable-next-line typescript/no-explicit-any -- a program trusts the documentation for what it gets
type Json = any;

const form = new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret, resource: "https://graph.windows.net" });
const { access_token: token } = await (await fetch(`${login}/${domain}/oauth2/token`, { method: "POST", body: form })).json() as Json;

async function ask(method: string, path: string, body?: object): Promise<Json> {
  const response = await fetch(`${partnerCenter}/v1/customers/${customerId}${path}`, {
    method, headers: { Authorization: `Bearer ${token}`, ...(body && { "Content-Type": "application/json" }) }, ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function buy(): Promise<string> {
  const { items: [{ catalogItemId }] } = await ask("GET", "/products/CFQ7TTC0LH18/skus/0001/availabilities");
  const line = { id: 0, catalogItemId, quantity: 5, termDuration: "P1M", billingCycle: "monthly" };
  const cart = await ask("POST", "/carts", { lineItems: [line], partnerOnRecordAttestationAccepted: true });
  const { orders: [order] } = await ask("POST", `/carts/${cart.id}/checkout`, {});
  const path = `/subscriptions/${order.lineItems[0].subscriptionId}`;
  await ask("PATCH", path, { ...await ask("GET", path), quantity: 8 });
  return order.lineItems[0].subscriptionId;
}

const id = known ?? await buy();
const { quantity, status, commitmentEndDate, autoRenewEnabled } = await ask("GET", `/subscriptions/${id}`);
const { items } = await ask("GET", "/orders");
const transactions = items.flatMap(({ lineItems }: Json) => lineItems).filter(({ subscriptionId }: Json) => subscriptionId === id).map(({ transactionType }: Json) => transactionType);
console.log(JSON.stringify({ id, quantity, status, renews: autoRenewEnabled, until: commitmentEndDate.slice(0, 10), transactions: transactions.toSorted() }));
