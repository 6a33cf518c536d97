/** What a contract can begin with when no tables are known yet. */
export interface Start {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The type of server that such data is mostly on. */
  readonly serverType: string;
  /** The section `schema` as a draft. */
  readonly schema: string;
}

export const starts: readonly Start[] = [
  {
    id: 'warehouse-table',
    title: 'Table in a Warehouse',
    summary: 'A table with a key, a time and an amount, its checks and its service levels.',
    serverType: 'postgres',
    schema: `schema:
  - name: «orders»
    physicalType: table
    description: «Every order that a customer placed, one row for each.»
    properties:
      - name: «order_id»
        logicalType: integer
        physicalType: bigint
        description: «The number of the order.»
        required: true
        unique: true
        primaryKey: true
        primaryKeyPosition: 1
      - name: «ordered_at»
        logicalType: timestamp
        physicalType: timestamptz
        description: «When the customer sent it.»
        required: true
      - name: «amount»
        logicalType: number
        physicalType: numeric(18,2)
        description: «What the customer pays, in euro and with tax.»
        required: true
        quality:
          - metric: nullValues
            description: «Every order has an amount.»
            dimension: completeness
            mustBe: 0
    quality:
      - metric: rowCount
        description: «A table without rows means that a load has failed.»
        dimension: completeness
        mustBeGreaterThan: 0
`,
  },
  {
    id: 'event-stream',
    title: 'Event Stream',
    summary: 'A topic of Kafka or the like: an envelope with id and time, and what happened.',
    serverType: 'kafka',
    schema: `schema:
  - name: «order_placed»
    physicalName: «shop.orders.placed.v1»
    physicalType: topic
    description: «One event for each order that a customer placed.»
    properties:
      - name: event_id
        logicalType: string
        description: «Tells events from each other, since one may come twice.»
        required: true
        unique: true
        primaryKey: true
        primaryKeyPosition: 1
      - name: occurred_at
        logicalType: timestamp
        description: «When it happened, which may be long before it is read.»
        required: true
      - name: payload
        logicalType: object
        description: «What happened.»
        required: true
        properties:
          - name: «order_id»
            logicalType: integer
            required: true
          - name: «amount»
            logicalType: number
            required: true
`,
  },
  {
    id: 'object-storage',
    title: 'Files on Object Storage',
    summary: 'Files that arrive by the day, such as Parquet on S3.',
    serverType: 's3',
    schema: `schema:
  - name: «orders»
    physicalType: file
    description: «One file for each day; a row for each order.»
    properties:
      - name: «order_id»
        logicalType: integer
        physicalType: INT64
        description: «The number of the order.»
        required: true
        unique: true
        primaryKey: true
        primaryKeyPosition: 1
      - name: «order_date»
        logicalType: date
        physicalType: DATE
        description: «The day that the file is about.»
        required: true
        partitioned: true
        partitionKeyPosition: 1
      - name: «amount»
        logicalType: number
        physicalType: DECIMAL(18,2)
        description: «What the customer pays, in euro and with tax.»
`,
  },
];
