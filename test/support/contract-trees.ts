import type { Tree } from './engine.ts';

/** Two contracts that refer to each other's tables in every way there is. */
export const contractTree: Tree = {
  'contracts/orders.odcs.yaml': `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.2.0
status: active
servers:
  - server: prod
    type: postgres
    host: db
    port: 5432
    database: shop
    schema: public
    roles:
      - role: reader
schema:
  - id: orders_tbl
    name: orders
    physicalName: sales.tbl_orders
    relationships:
      - from: orders.customer_id
        to: schema/customers_tbl/properties/customer_id_col
    properties:
      - name: order_id
        primaryKey: true
      - name: customer_id
        relationships:
          - to: customers.customer_id
      - name: amount
        quality:
          - type: sql
            query: |
              SELECT COUNT(*) -- amount
              FROM tbl_orders o
              WHERE o.AMOUNT < 0
                AND o.customer_id IS NOT NULL
            mustBe: 0
      - name: address
        logicalType: object
        properties:
          - name: city
    quality:
      - type: sql
        query: "select count(*) from {object} where amount < 0 and 'amount' <> \\"amount\\""
        mustBe: 0
      - metric: duplicateValues
        arguments:
          properties: [order_id, customer_id]
        mustBe: 0
    customProperties:
      - property: partitionedBy
        value: [order_id]
  - id: customers_tbl
    name: customers
    properties:
      - id: customer_id_col
        name: customer_id
        unique: true
        transformSourceObjects: [orders, crm]
    quality:
      - type: sql
        query: select count(*) from customers where customers.customer_id < 0
        mustBe: 0
slaProperties:
  - property: latency
    value: 4
    unit: h
    element: orders.amount, orders.address.city
roles:
  - role: reader
customProperties:
  - property: consumers
    value:
      - name: Revenue
        reads: [orders.amount, customers]
`,
  'contracts/payments.odcs.yaml': `apiVersion: v3.1.0
kind: DataContract
id: payments
version: 1.0.0
status: active
schema:
  - name: payments
    properties:
      - name: customer
        transformSourceObjects: [customers.customer_id]
        relationships:
          - to: orders.odcs.yaml#/schema/customers_tbl/properties/customer_id_col
          - to: orders.odcs.yaml#orders.customer_id
`,
};

/** A dbt project with models, a source and an exposure, and a contract that names a model. */
export const dbtTree: Tree = {
  'shop/dbt_project.yml': 'name: shop\n',
  'shop/models/schema.yml': `version: 2
models:
  - name: orders
    config:
      contract: {enforced: true}
      partition_by: {field: order_date}
    constraints:
      - type: primary_key
        columns: [order_id]
      - type: foreign_key
        columns: [customer_id]
        to: ref('customers')
        to_columns: [customer_id]
    data_tests:
      - dbt_utils.unique_combination_of_columns:
          combination_of_columns: [order_id, customer_id]
    columns:
      - name: order_id
        data_type: int
      - name: order_date
        data_type: date
      - name: customer_id
        data_type: int
        tests:
          - relationships:
              to: ref('customers')
              field: customer_id
  - name: customers
    columns:
      - name: customer_id
  - name: regions
sources:
  - name: raw
    schema: landing
    tables:
      - name: orders
        identifier: orders_v1
        columns:
          - name: id
exposures:
  - name: revenue
    type: dashboard
    owner: {name: Finance}
    depends_on:
      - ref('orders')
      - source('raw', 'orders')
`,
  'shop/models/orders.sql': "select * from {{ source('raw', 'orders') }}\n",
  'shop/models/customers.sql': 'select customer_id from {{ ref(\'orders\') }} join {{ ref("orders") }}\n',
  'contracts/shop.odcs.yaml': `apiVersion: v3.1.0
kind: DataContract
id: shop
version: 1.0.0
status: active
schema:
  - name: totals
    properties:
      - name: amount
customProperties:
  - property: consumers
    value:
      - name: Orders model
        reads: ["ref('orders')"]
`,
};
