export default `# Orchestration patterns

A scheduler starts things late, twice, or not at all. These patterns make that harmless.

## A run belongs to an interval

Each run gets the start and the end of its interval as parameters and reads no clock. The same parameters give the same
rows tomorrow, and loading history is nothing but many runs with old parameters.

## Look back over late rows

A filter that takes rows newer than the newest one drops every row that comes late. Read again as far back as the source
may be late, and let the key remove what was there already.

\`\`\`sql
merge into stg_orders as target
using (
  select order_id, order_version, order_day, amount
  from raw_orders
  where loaded_at >= :interval_start - interval '3 days'
    and loaded_at < :interval_end
  qualify row_number() over (partition by order_id order by order_version desc) = 1
) as incoming
on target.order_id = incoming.order_id
when matched and incoming.order_version > target.order_version then
  update set order_version = incoming.order_version, order_day = incoming.order_day, amount = incoming.amount
when not matched then
  insert (order_id, order_version, order_day, amount)
  values (incoming.order_id, incoming.order_version, incoming.order_day, incoming.amount);
\`\`\`

With a lateness of 3 days, a run every 30 min reads 3 days and 30 min: 145 intervals in place of one. If that is too
much, look back one hour in every run and three days once a night.

## Build aside, check, publish

Write into a table beside the published one, test it there, then swap. Readers never see a table that is half loaded, and
a failed test leaves yesterday's figures in place.

## Dependencies

| Situation | Pattern |
|-----------|---------|
| The producer is in the same graph | A plain dependency between tasks |
| Another team's table | Wait for its mark of completeness, not for a time of day |
| A file that may be missing | A sensor with an end, then an alert; it must not hold a worker while it waits |
| Many tables, one report | The report waits for those it reads, not for the whole layer |
| History and daily run at once | Separate pools, so that the daily run is not starved |

## Retries

Retry what passes by itself: time-outs, lost connections, full queues. Do not retry what will fail again: schema errors,
failed tests, missing rights.

Waits double from a base: 3 retries at 30 s wait 30 + 60 + 120 = **210 s** at most. Add up to a fifth at random so that
many tasks do not come back at once. Attempts and waits together stay below the interval of the schedule, and the waits
count in the freshness.

## Rows that fail

They go to a table with the reason, the run and the raw text. An alert names the count, and a task loads them again once
the cause is repaired. See the quality targets for the share at which a run stops.

## Overlap and concurrency

- One run at a time for each table that is merged into; the next one waits.
- Several chunks of history at once only where they touch different partitions.
- A limit of connections for each source, shared by all graphs that read it.
- A run that lasts longer than its interval is a sign to load less often or in parallel; alert at 80 % of the interval.

## Schedules

| Interval | Starts a day | Longest wait for the next start |
|----------|--------------|---------------------------------|
| 15 min | 96 | 15 min |
| 30 min | 48 | 30 min |
| 1 hour | 24 | 60 min |
| once a day | 1 | 24 h |

Schedules are in UTC. A local time runs twice on one night of the year and not at all on another.

## Consent as a task

Where a person has to agree, put a task into the graph that waits for the consent and names who may give it. It does not
pass by itself after a while; when nobody answers, it calls the next person.

## Alerts

Every failure reaches a person or a table that a person reads. A task that is late is told before a reader notices: alert
when the run has not finished at start + usual minutes x 2. One alert for one cause; tasks behind a failed one keep quiet.
`;
