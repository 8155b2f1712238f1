// Commerce: what partners buy for customers, and what becomes of it on the world's clock.

export const commerce = `
-- Carts, as JSON in the shape of the wire. One that has expired is as good as none.
CREATE TABLE carts (
  cart_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  cart TEXT NOT NULL
);
CREATE INDEX carts_of_customer ON carts (account_id, customer_id);

CREATE TABLE orders (
  order_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  billing_cycle TEXT NOT NULL,
  status TEXT NOT NULL,
  -- All else, as commerce/orders/record.ts has it.
  details TEXT NOT NULL,
  PRIMARY KEY (account_id, order_id)
);
CREATE INDEX orders_of_customer ON orders (account_id, customer_id, created_at);

CREATE TABLE order_attachments (
  attachment_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  order_id TEXT NOT NULL,
  file_name TEXT NOT NULL,
  attachment_type TEXT NOT NULL,
  content BLOB NOT NULL
);
CREATE INDEX order_attachments_of_order ON order_attachments (account_id, order_id);

CREATE TABLE subscriptions (
  subscription_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  order_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  family TEXT NOT NULL,
  status TEXT NOT NULL,
  -- productId:skuId, or the id of an older offer.
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  -- The price of one seat for one charge, as exact decimal text, and its currency.
  unit_price TEXT NOT NULL,
  currency TEXT NOT NULL,
  version INTEGER NOT NULL,
  -- All else, as commerce/subscriptions/record.ts has it.
  details TEXT NOT NULL
);
CREATE INDEX subscriptions_of_customer ON subscriptions (account_id, customer_id, created_at);
CREATE INDEX subscriptions_of_item ON subscriptions (customer_id, item);

-- What has happened to a subscription, in order: its history, and what its charges are made from. Never changed.
CREATE TABLE subscription_events (
  subscription_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  account_id TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (subscription_id, position)
);
CREATE INDEX subscription_events_of_account ON subscription_events (account_id, happened_at);

-- Moves between products: transitions, conversions and upgrades, with how far each is.
CREATE TABLE subscription_transitions (
  operation_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  subscription_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- 1 until it has ended or failed: every update of a subscription asks for those.
  is_under_way INTEGER NOT NULL,
  transition TEXT NOT NULL
);
CREATE INDEX subscription_transitions_of_customer ON subscription_transitions (account_id, customer_id, is_under_way);

-- Azure subscriptions below an Azure plan.
CREATE TABLE azure_entitlements (
  entitlement_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  subscription_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  entitlement TEXT NOT NULL
);
CREATE INDEX azure_entitlements_of_subscription ON azure_entitlements (account_id, subscription_id, created_at);

-- One of each kind for a customer: support contacts and registrations of a subscription, overage, upgrades to an Azure plan.
CREATE TABLE subscription_facts (
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- The subscription, the upgrade, or nothing where the customer has one.
  subject TEXT NOT NULL,
  fact TEXT NOT NULL,
  PRIMARY KEY (account_id, customer_id, kind, subject)
);

CREATE TABLE migrations (
  migration_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  subscription_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  status TEXT NOT NULL,
  external_reference_id TEXT,
  migration TEXT NOT NULL
);
CREATE INDEX migrations_of_account ON migrations (account_id, created_at);
CREATE INDEX migrations_of_customer ON migrations (account_id, customer_id, created_at);

CREATE TABLE migration_events (
  event_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  migration_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  event TEXT NOT NULL
);
CREATE INDEX migration_events_of_customer ON migration_events (account_id, customer_id, migration_id, position);

CREATE TABLE migration_schedules (
  schedule_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  subscription_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  status TEXT NOT NULL,
  external_reference_id TEXT,
  schedule TEXT NOT NULL
);
CREATE INDEX migration_schedules_of_account ON migration_schedules (account_id, created_at);

-- Calls of operations that have a limit of their own: how many there were in a stretch of minutes.
CREATE TABLE operation_windows (
  account_id TEXT NOT NULL,
  -- The operation, and the customer where the limit is for each.
  counted TEXT NOT NULL,
  started_at TEXT NOT NULL,
  calls INTEGER NOT NULL,
  PRIMARY KEY (account_id, counted, started_at)
);

-- A customer that goes from one partner to another, with its subscriptions. Both partners see it: the row is its maker's.
CREATE TABLE transfers (
  transfer_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  other_account_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  status TEXT NOT NULL,
  transfer TEXT NOT NULL
);
CREATE INDEX transfers_of_customer ON transfers (customer_id, created_at);

-- The account's own price sheets, as it imports them: each import, in the order of their numbers, with what came of it.
CREATE TABLE price_imports (
  import_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  begun_at TEXT NOT NULL,
  -- running or finished.
  state TEXT NOT NULL,
  -- What lists show of it; the rows that were refused and the warnings; and, while it runs, how far the file is read.
  summary TEXT NOT NULL,
  report TEXT NOT NULL,
  reading TEXT
);
CREATE INDEX price_imports_of_account ON price_imports (account_id, number);

-- A row for each price of a sheet and the days that it holds, as commerce/catalog/price-sheet/price.ts has it. They count
-- when their import is finished.
CREATE TABLE prices (
  account_id TEXT NOT NULL,
  -- Of an older licence its offer's id, without a SKU.
  product_id TEXT NOT NULL,
  sku_id TEXT NOT NULL,
  market TEXT NOT NULL,
  import_number INTEGER NOT NULL,
  -- Where it stands in the file.
  line INTEGER NOT NULL,
  kind TEXT NOT NULL,
  currency TEXT NOT NULL,
  segment TEXT NOT NULL,
  -- Empty of what has no term, and of plans that the sheet does not tell apart.
  term_duration TEXT NOT NULL,
  billing_plan TEXT NOT NULL,
  -- Empty where there are no tiers, or no end of the last.
  tier_min TEXT NOT NULL,
  tier_max TEXT NOT NULL,
  effective_from TEXT NOT NULL,
  effective_to TEXT NOT NULL,
  -- Of one seat for the whole term, as exact decimal text.
  unit_price TEXT NOT NULL,
  erp_price TEXT,
  end_of_sale TEXT,
  PRIMARY KEY (account_id, product_id, sku_id, market, import_number, line)
) WITHOUT ROWID;

-- What an import says of a SKU beside its prices: titles, plans, and, of an offer matrix, which has no market, the limits.
CREATE TABLE imported_skus (
  account_id TEXT NOT NULL,
  market TEXT NOT NULL,
  kind TEXT NOT NULL,
  product_id TEXT NOT NULL,
  sku_id TEXT NOT NULL,
  import_number INTEGER NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (account_id, market, kind, product_id, sku_id, import_number)
);
CREATE INDEX imported_skus_of_product ON imported_skus (account_id, product_id, sku_id);

-- Where an answer said that its work goes on.
ALTER TABLE replays ADD COLUMN location TEXT;
`;
