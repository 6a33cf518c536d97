export default `# Data quality

A check is worth having when somebody acts on it. Each one names what it protects, its target, the level at which a person
is called, and what happens to the rows that fail.

## Five dimensions

| Dimension | Measured as | Target | Alert |
|-----------|-------------|--------|-------|
| Freshness | Now minus the newest time of loading | under 1 hour | over 2 hours |
| Completeness | Share of required values that are filled | over 99 % | under 95 % |
| Uniqueness | Share of keys that occur once | 100 % | under 100 % |
| Validity | Share of values inside their list or range | over 99 % | under 95 % |
| Accuracy | Agreement of sums with the source | 100 % | under 99.9 % |

The target is the normal state and the alert the point where somebody acts, so the alert is never the stricter one.
Measure freshness on the time of loading: a source that sold nothing tonight is quiet, not late.

## Where the checks stand

- **Source:** schema against the contract, row count against the usual, keys not empty. Fails early, costs little.
- **Transformation:** keys unique, references lead somewhere, ranges, one row in gives the rows out that the grain says.
- **Serving:** sums against the source, metric against yesterday, columns that readers rely on.

Aim for tests on 95 % of the columns readers use; the key and the money columns come first.

## Reconciliation

Compare by day, and money by currency as well. Take days that can no longer change; younger ones differ by what is late.

\`\`\`sql
select s.order_day, s.currency, s.amount as source_amount, w.amount as warehouse_amount,
       abs(s.amount - coalesce(w.amount, 0)) / nullif(s.amount, 0) as difference
from source_totals s
left join warehouse_totals w on w.order_day = s.order_day and w.currency = s.currency
where s.order_day between current_date - 33 and current_date - 4
  and abs(s.amount - coalesce(w.amount, 0)) > 0.001 * abs(s.amount)
order by s.order_day, s.currency;
\`\`\`

The query lists the days of a month that differ by more than 0.1 %. A day that is missing in the warehouse counts as zero
there and is listed; look for days that only the warehouse has with the tables exchanged.

## What happens to rows that fail

1. The row goes to a quarantine table with the rule, the run and the time; it is not dropped.
2. The run goes on while failed rows stay at or under 5 % of the batch. Above, downstream runs pause and a person decides.
3. The owner of the quarantine looks at it every working day. Rows that are repaired go through the same checks again.
4. Rows older than the agreed retention are deleted together with a count of what was lost.

Example: 250,000 rows in a run allow 12,500 failed ones; 12,501 stop it.

## Unusual, though valid

Compare a count with the same weekday of the last eight weeks. Outside of mean plus or minus three standard deviations it
is reported. With a mean of 250,000 and a deviation of 10,000 that is below 220,000 or above 280,000. Holidays are listed
beforehand, so that they are compared with holidays.

## Incidents

| Level | It means | Answer within | Readers are told |
|-------|----------|---------------|------------------|
| P0 | Published figures are wrong, or older than the alert | 15 min | At once, with the period affected |
| P1 | Data is late and still right | 1 hour | When the target is missed |
| P2 | A check warns, nothing is wrong yet | Next working day | No |

1. Stop what spreads the mistake: pause the downstream runs.
2. Say which tables, days and consumers are affected, even before the cause is known.
3. Repair the smallest set of partitions and compare it with the source.
4. Publish, tell the same people that it is over, and add the check that would have found it.

## Skipping a check

Only with the name of whoever decided it, the reason, and the day on which it is on again.
`;
