/** A column: name, logical type, physical type, what it is, and further lines below it. */
export type Field = readonly [
  name: string,
  logicalType: string,
  physicalType: string,
  description: string,
  extra?: string,
];

const required = 'required: true';
const notNegative = 'logicalTypeOptions:\n  minimum: 0';
const percent = 'logicalTypeOptions:\n  minimum: 0\n  maximum: 100';
const code = (length: number) => `logicalTypeOptions:\n  minLength: ${length}\n  maxLength: ${length}`;
const complete = `${required}\nquality:\n  - metric: nullValues\n    dimension: completeness\n    mustBe: 0\n    severity: error`;
const personal = 'classification: restricted';

const sales: readonly Field[] = [
  ['order_number', 'string', 'varchar(20)', 'The number that the customer sees.', complete],
  ['ordered_at', 'timestamp', 'timestamptz', 'When the order was placed.', required],
  ['order_status', 'string', 'varchar(16)', 'Where the order is on its way.', 'examples:\n  - open\n  - shipped'],
  ['sales_channel', 'string', 'varchar(16)', 'Where the order came from.', 'examples:\n  - web\n  - store'],
  ['quantity', 'integer', 'integer', 'How many pieces were ordered.', notNegative],
  ['unit_price', 'number', 'numeric(12,2)', 'The price of one piece, in euro.', notNegative],
  ['gross_amount', 'number', 'numeric(14,2)', 'What was charged, in euro.', notNegative],
  ['net_amount', 'number', 'numeric(14,2)', 'What was charged without taxes, in euro.', notNegative],
  ['tax_amount', 'number', 'numeric(14,2)', 'The taxes, in euro.', notNegative],
  ['discount_percent', 'number', 'numeric(5,2)', 'How much was taken off the price.', percent],
  ['currency_code', 'string', 'char(3)', 'The currency that the customer paid in.', code(3)],
  ['exchange_rate', 'number', 'numeric(12,6)', 'Euro for one unit of that currency.', notNegative],
  ['coupon_code', 'string', 'varchar(32)', 'The coupon that was used.'],
  ['is_gift', 'boolean', 'boolean', 'Whether it was sent as a gift.'],
  ['cancelled_at', 'timestamp', 'timestamptz', 'When it was cancelled.'],
  ['returned_quantity', 'integer', 'integer', 'How many pieces came back.', notNegative],
  ['margin_percent', 'number', 'numeric(6,2)', 'What is left of the price after the costs.'],
  ['invoice_number', 'string', 'varchar(20)', 'The number of the invoice.'],
];

const crm: readonly Field[] = [
  ['customer_number', 'string', 'varchar(16)', 'The number on the customer card.', complete],
  ['email', 'string', 'varchar(254)', 'Where the customer gets mail.', personal],
  ['phone_number', 'string', 'varchar(32)', 'Where the customer can be called.', personal],
  ['first_name', 'string', 'varchar(80)', 'The first name of the customer.', personal],
  ['last_name', 'string', 'varchar(80)', 'The family name of the customer.', personal],
  ['birth_date', 'date', 'date', 'The day of birth.', personal],
  ['preferred_language', 'string', 'char(2)', 'The language for mail, by its ISO code.', code(2)],
  ['segment', 'string', 'varchar(24)', 'The group that marketing put the customer in.'],
  ['loyalty_points', 'integer', 'integer', 'Points that are not used yet.', notNegative],
  ['loyalty_tier', 'string', 'varchar(12)', 'The level in the loyalty program.', 'examples:\n  - silver\n  - gold'],
  ['newsletter_consent', 'boolean', 'boolean', 'Whether the newsletter may be sent.'],
  ['consent_given_at', 'timestamp', 'timestamptz', 'When that was allowed.'],
  ['lifetime_value', 'number', 'numeric(14,2)', 'All that was bought so far, in euro.', notNegative],
  ['churn_risk', 'number', 'numeric(5,2)', 'How likely it is that no order follows.', percent],
  ['last_contact_at', 'timestamp', 'timestamptz', 'When somebody last spoke to the customer.'],
];

const product: readonly Field[] = [
  ['sku', 'string', 'varchar(32)', 'The number of the article.', complete],
  ['ean_code', 'string', 'char(13)', 'The code on the package.', code(13)],
  ['title', 'string', 'varchar(200)', 'What the article is called in the shop.', required],
  ['brand', 'string', 'varchar(80)', 'Who makes it.'],
  ['category_path', 'string', 'varchar(400)', 'The way to it in the shop.'],
  ['color', 'string', 'varchar(40)', 'Its color in words.'],
  ['size_label', 'string', 'varchar(16)', 'Its size as printed.'],
  ['weight_grams', 'integer', 'integer', 'What it weighs with its package.', notNegative],
  ['list_price', 'number', 'numeric(12,2)', 'What it costs without discounts, in euro.', notNegative],
  ['purchase_price', 'number', 'numeric(12,2)', 'What it costs the shop, in euro.', notNegative],
  ['is_active', 'boolean', 'boolean', 'Whether it can be bought.', required],
  ['launched_on', 'date', 'date', 'The first day that it could be bought.'],
  ['discontinued_on', 'date', 'date', 'The last day that it could be bought.'],
  ['rating_average', 'number', 'numeric(3,2)', 'What customers think of it, from 1 to 5.'],
  ['rating_count', 'integer', 'integer', 'How many customers said so.', notNegative],
  ['origin_country', 'string', 'char(2)', 'Where it is made, by the ISO code.', code(2)],
];

const logistics: readonly Field[] = [
  ['tracking_number', 'string', 'varchar(40)', 'The number of the parcel.'],
  ['carrier', 'string', 'varchar(40)', 'Who brings it.'],
  ['shipped_at', 'timestamp', 'timestamptz', 'When it left the warehouse.'],
  ['delivered_at', 'timestamp', 'timestamptz', 'When it was handed over.'],
  ['promised_on', 'date', 'date', 'The day that was promised.'],
  ['warehouse_code', 'string', 'varchar(8)', 'The warehouse that it comes from.', required],
  ['bin_location', 'string', 'varchar(24)', 'The shelf that it lies on.'],
  ['stock_on_hand', 'integer', 'integer', 'Pieces that lie there.', notNegative],
  ['stock_reserved', 'integer', 'integer', 'Pieces that are sold and not shipped yet.', notNegative],
  ['reorder_level', 'integer', 'integer', 'Below so many pieces more are ordered.', notNegative],
  ['lead_time_days', 'integer', 'smallint', 'How many days a supplier takes.', notNegative],
  ['pallet_count', 'integer', 'smallint', 'How many pallets it fills.', notNegative],
  ['temperature_celsius', 'number', 'numeric(4,1)', 'How warm it was on the way.'],
  ['shipping_cost', 'number', 'numeric(10,2)', 'What the way cost, in euro.', notNegative],
  ['is_express', 'boolean', 'boolean', 'Whether it went the fast way.'],
];

const finance: readonly Field[] = [
  ['ledger_account', 'string', 'varchar(12)', 'The account that it is booked on.', complete],
  ['cost_center', 'string', 'varchar(12)', 'Who bears the cost.'],
  ['fiscal_year', 'integer', 'smallint', 'The year that it is booked in.', required],
  [
    'fiscal_period',
    'integer',
    'smallint',
    'The month of that year.',
    'logicalTypeOptions:\n  minimum: 1\n  maximum: 12',
  ],
  ['booked_on', 'date', 'date', 'The day that it was booked.', required],
  ['due_on', 'date', 'date', 'The day that it has to be paid.'],
  ['paid_at', 'timestamp', 'timestamptz', 'When it was paid.'],
  ['debit_amount', 'number', 'numeric(16,2)', 'What is booked on the left, in euro.', notNegative],
  ['credit_amount', 'number', 'numeric(16,2)', 'What is booked on the right, in euro.', notNegative],
  ['budget_amount', 'number', 'numeric(16,2)', 'What was planned, in euro.', notNegative],
  ['payment_method', 'string', 'varchar(24)', 'How it was paid.', 'examples:\n  - card\n  - invoice'],
  ['dunning_level', 'integer', 'smallint', 'How often a payment was asked for.', notNegative],
  ['tax_rate_percent', 'number', 'numeric(5,2)', 'The rate of the tax.', percent],
  ['is_intercompany', 'boolean', 'boolean', 'Whether it is between two of our companies.'],
];

const web: readonly Field[] = [
  ['visit_started_at', 'timestamp', 'timestamptz', 'When the visit began.', required],
  ['landing_page', 'string', 'varchar(400)', 'The first page of the visit.'],
  ['referrer_host', 'string', 'varchar(255)', 'The site that the visit came from.'],
  ['campaign_name', 'string', 'varchar(120)', 'The campaign that led to it.'],
  ['device_type', 'string', 'varchar(16)', 'What it was read on.', 'examples:\n  - phone\n  - desktop'],
  ['browser_family', 'string', 'varchar(40)', 'The browser without its version.'],
  ['page_views', 'integer', 'integer', 'How many pages were opened.', notNegative],
  ['cart_value', 'number', 'numeric(12,2)', 'What was in the cart at the end, in euro.', notNegative],
  ['is_bounce', 'boolean', 'boolean', 'Whether it ended with the first page.'],
  ['search_term', 'string', 'varchar(200)', 'What was looked for.'],
  ['ad_cost', 'number', 'numeric(10,4)', 'What the click cost, in euro.', notNegative],
  ['scroll_depth_percent', 'number', 'numeric(5,2)', 'How far the page was read.', percent],
];

const audit: readonly Field[] = [
  ['source_system', 'string', 'varchar(40)', 'The system that the row comes from.', required],
  ['created_at', 'timestamp', 'timestamptz', 'When the row was made.', required],
  ['updated_at', 'timestamp', 'timestamptz', 'When the row last changed.', required],
  ['is_deleted', 'boolean', 'boolean', 'Whether the source no longer has it.', required],
  ['row_hash', 'string', 'char(64)', 'A digest of the row, to see whether it changed.', code(64)],
];

/** The columns by the part of the business that they are about. */
export const groups: Readonly<Record<string, readonly Field[]>> = {
  sales,
  crm,
  product,
  logistics,
  finance,
  web,
  audit,
};

/** The tables: name, what a row is, and the part of the business. */
export const subjects: readonly (readonly [name: string, what: string, group: string])[] = [
  ['customers', 'One row for each customer.', 'crm'],
  ['customer_addresses', 'One row for each address of a customer.', 'crm'],
  ['customer_contacts', 'One row for each time somebody spoke to a customer.', 'crm'],
  ['customer_segments', 'One row for each segment and customer.', 'crm'],
  ['loyalty_accounts', 'One row for each loyalty card.', 'crm'],
  ['loyalty_bookings', 'One row for each booking of points.', 'crm'],
  ['consents', 'One row for each consent.', 'crm'],
  ['complaints', 'One row for each complaint.', 'crm'],
  ['sales_orders', 'One row for each order.', 'sales'],
  ['sales_order_lines', 'One row for each line of an order.', 'sales'],
  ['sales_returns', 'One row for each return.', 'sales'],
  ['sales_return_lines', 'One row for each line of a return.', 'sales'],
  ['quotes', 'One row for each quote.', 'sales'],
  ['coupons', 'One row for each coupon.', 'sales'],
  ['coupon_uses', 'One row for each use of a coupon.', 'sales'],
  ['gift_cards', 'One row for each gift card.', 'sales'],
  ['store_receipts', 'One row for each receipt of a store.', 'sales'],
  ['store_receipt_lines', 'One row for each line of a receipt.', 'sales'],
  ['price_changes', 'One row for each change of a price.', 'sales'],
  ['products', 'One row for each product.', 'product'],
  ['product_variants', 'One row for each variant of a product.', 'product'],
  ['product_categories', 'One row for each category.', 'product'],
  ['product_bundles', 'One row for each bundle of products.', 'product'],
  ['product_reviews', 'One row for each review.', 'product'],
  ['product_images', 'One row for each picture.', 'product'],
  ['brands', 'One row for each brand.', 'product'],
  ['suppliers', 'One row for each supplier.', 'logistics'],
  ['supplier_contracts', 'One row for each contract with a supplier.', 'logistics'],
  ['purchase_orders', 'One row for each order with a supplier.', 'logistics'],
  ['purchase_order_lines', 'One row for each line of such an order.', 'logistics'],
  ['shipments', 'One row for each shipment.', 'logistics'],
  ['shipment_parcels', 'One row for each parcel.', 'logistics'],
  ['stock_levels', 'One row for each article and warehouse.', 'logistics'],
  ['stock_movements', 'One row for each movement of stock.', 'logistics'],
  ['warehouses', 'One row for each warehouse.', 'logistics'],
  ['carrier_tariffs', 'One row for each tariff of a carrier.', 'logistics'],
  ['invoices', 'One row for each invoice.', 'finance'],
  ['invoice_lines', 'One row for each line of an invoice.', 'finance'],
  ['payments', 'One row for each payment.', 'finance'],
  ['refunds', 'One row for each refund.', 'finance'],
  ['ledger_entries', 'One row for each booking.', 'finance'],
  ['cost_centers', 'One row for each cost center.', 'finance'],
  ['budgets', 'One row for each budget and month.', 'finance'],
  ['tax_reports', 'One row for each line of a tax report.', 'finance'],
  ['web_visits', 'One row for each visit of the shop.', 'web'],
  ['web_page_views', 'One row for each page that was opened.', 'web'],
  ['web_searches', 'One row for each search.', 'web'],
  ['carts', 'One row for each cart.', 'web'],
  ['campaigns', 'One row for each campaign.', 'web'],
  ['campaign_clicks', 'One row for each click.', 'web'],
];
