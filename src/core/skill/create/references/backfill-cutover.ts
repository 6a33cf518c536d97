export default `# Backfill and cutover

Loading history and switching over are two undertakings. The first is judged by hours and by being repeatable, the second
by numbers that say go, stop or back.

## How much

History is smaller than days x today's rows when the table has grown. With growth g a year and n years back, multiply by
f = (1 - (1+g)^-n) / (n x ln(1+g)); with g = 0, f = 1.

Example: 4,000,000 new rows a day, g = 0.30, 1,095 days. f = (1 - 1.3^-3) / (3 x ln 1.3) = **0.6922**, so
4,000,000 x 1,095 x 0.6922 = **3.03 billion rows**, and at 250 B a row **0.758 TB**.

## How long

| Step | Formula | Example | Hours |
|------|---------|---------|-------|
| Snapshot | rows / (streams x rows/s of each) | 8 x 12,000 rows/s | 8.8 |
| Load | TB / (TB an hour) | 0.5 TB/h | 1.5 |
| Transform | rows / rows/s | 200,000 rows/s | 4.2 |
| Sum | | | 14.5 |
| With safety 1.5 | sum x 1.5 | | **21.7** |

If that is more than the window, start earlier or load the oldest months beforehand; they no longer change. Measure one
chunk before you believe the table.

**Log on the source.** While a snapshot runs, the source keeps its change log: changes a day x bytes x hours / 24. With
12,000,000 changes, 500 B and 8.8 h that is **2.2 GB**. Compare it with the limit of the slot, and stop at 80 % of it.

**Paged sources.** days x rows a day / rows a page / requests a second. With 730 days, 500,000 rows a day, 100 rows a page
and 20 requests a second: 182,500 s = **50.7 h**, with safety **76.0 h**. Begin such a source days before the snapshot.

## Chunks

- One chunk is one partition or a month, and has a parameter, never a date in the code.
- A chunk replaces what it wrote before, so that it can be repeated at any time.
- Newest first when readers wait for recent data, oldest first when the source deletes its past.
- A table of chunks holds state, rows, sum, start and end; a run takes the next one that is not done.

\`\`\`sql
begin;
delete from fct_orders where order_day >= date '2031-03-01' and order_day < date '2031-04-01';
insert into fct_orders (order_id, order_day, currency, amount)
select order_id, order_day, currency, amount
from stg_orders_history
where order_day >= date '2031-03-01' and order_day < date '2031-04-01';
commit;
\`\`\`

## Cutover

| Day | Step | Who |
|-----|------|-----|
| T-30 | Notice with the date, the change and the way back | Owner of the contract |
| T-14 | Old and new run side by side; the differences are reported daily | Data team |
| T-7 | Rollback rehearsed and timed | Person on call |
| T-1 | No schema changes at the source until T+1 | Owners of the sources |
| T0 | Go or no go by the list below, then point the views to the new tables | Lead of the data team |
| T+1 | Reconciliation of the first full day | Data team |
| T+14 | The old run is stopped; its tables stay until the window ends | Data team |

Switch views and not queries: it takes one statement, and so does the way back. Running both for 14 days costs 14 days of
the old run; a switch without it needs a reason in writing.

## Go

- Sums of the last 14 days differ by no more than 0.1 % on any day.
- Freshness was under 60 min on each of the last 7 days.
- Consent of all consumers: 5 of 5.
- The rollback took at most 15 min when it was rehearsed.

## Back

Go back when the difference passes 0.5 %, which is five times the tolerance, or freshness passes 120 min twice in a row.
Point the views back, tell the consumers, keep the new tables for the search. State what is lost by going back; while both
versions are written, that is nothing. A rollback that was never tried is a hope.
`;
