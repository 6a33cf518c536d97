export default `# Templates

Skeletons for what the skill hands over. Copy one, replace the sample rows, and keep the columns: reviewers and programs
look for them by name.

## Question to the team

> **Question:** How long must the old version of the orders table stay readable?
> **Why it matters:** It decides for how long both versions are written, at about 190 USD a month.
> **A.** 90 days: every team has a quarter to move (recommended)
> **B.** 30 days: cheaper, but two teams have no release in that time
> **C.** I do not know: 90 days is assumed and confirmed with the owner by Friday

## Source inventory

| Source | Kind | Owner | Key | Deletes | Latest row | Freshness | Personal data |
|--------|------|-------|-----|---------|------------|-----------|---------------|
| orders_db | change capture | orders team | order_id | tombstones | 3 days | 5 min | email |
| payments_api | paged API, 100 rows a page | payments team | charge_id | status flag | 2 days | 24 h | none |

## Assumption register

| Id | Stage | Assumption | Basis | Confidence | Effect when wrong | Confirm with | Due | State |
|----|-------|------------|-------|------------|-------------------|--------------|-----|-------|
| A-01 | Volume | Rows grow by 30 % a year | Counts of twelve months | 0.8 | Cost at month 12 rises | Product lead | before approval | open |
| A-02 | Sources | Mobile orders arrive within 3 days | Longest delay of a quarter | 0.7 | Look-back too short, rows lost | Mobile team | before cutover | open |

## Estimate

Write each estimate so that a reader can compute it again.

| Result | Formula | Inputs | Low | Likely | High | Unit |
|--------|---------|--------|-----|--------|------|------|
| Mean rate | rows a day / 86,400 | 12,000,000 rows a day | 111 | 139 | 167 | rows/s |
| Raw bytes | rows a day x bytes a row | 250 B | 2.4 | 3.0 | 3.6 | GB/day |

The range comes from rows a day: 9.6, 12 and 14.4 million.

## Model

| Model | Layer | One row is | Key | Strategy | Partition | Look-back | Owner |
|-------|-------|------------|-----|----------|-----------|-----------|-------|
| stg_orders | staging | one version of an order | order_id, version | merge | load day | 3 days | data team |
| fct_orders | marts | one order | order_id | replace partitions | order day | 3 days | finance data |

## Notice of a change

\`\`\`text
To:        every registered consumer of orders
Contract:  orders 1.4.0 -> 2.0.0, breaking for readers
Change:    column customer_email is removed; customer_key takes its place
Until:     both versions are written for 90 days after the cutover
You do:    read customer_key from orders_v2, then confirm in the change request
If not:    queries on customer_email fail on the day the old version is dropped
Contact:   the owner named in the contract
\`\`\`

## Decision

| Field | Content |
|-------|---------|
| Decision | Load every 30 minutes in place of every hour |
| Because | Freshness at one hour's interval is 73.2 min against a target of 60 |
| Rejected | Streaming: meets the target, paid around the clock, nobody on call for it |
| Costs | 148.8 credits a month more for the transformations |
| Look again | When the target falls below 20 min |

## Rollback card

| Field | Content |
|-------|---------|
| Go back when | Sums differ by more than 0.5 %, or freshness is over 120 min twice in a row |
| How | Point the views back to the old tables |
| Takes | At most 15 min |
| Loses | Nothing; both versions are written until then |
| Rehearsed | Date, by whom, measured minutes |

## Acceptance criterion

| Id | A stranger can check that | How | Evidence | State |
|----|---------------------------|-----|----------|-------|
| V-01 | loading one day twice changes no row | Run the day twice, compare counts and sums | Log of both runs | planned, with a date |
| V-02 | order totals agree with the source within 0.1 % a day | Reconciliation query over 30 days | Result table | pass |
`;
