export default `# Workflow

How a plan for data moves from a request to something that can be built. A stage is closed when its check holds, not when
its text is long. Later stages may send you back: note why, change the earlier stage, and look again at whatever used its
figures.

## Stages

| # | Stage | The question it settles | It is closed when |
|---|-------|-------------------------|-------------------|
| 1 | Purpose | Which metric, for whom, and what is left out? | One metric has a definition, an owner and a target |
| 2 | Sources | Where do rows come from, and how late? | Each source has an owner, a key, its way of deleting and its lateness |
| 3 | Volume and cost | How much, how fast, for how much money? | Rate, storage and monthly cost have formulas and fit the budget |
| 4 | Ingestion | How do rows arrive, and how is a run repeated? | Each source has a flow with retries and a place for bad rows |
| 5 | Model layers | Which tables, at which grain? | Each model has a grain, a key and a write strategy |
| 6 | Contracts | What do readers rely on? | Each schema change is classed; breaking ones have a window and consents |
| 7 | Quality | How do we notice that it is wrong? | Five dimensions have target and alert; one comparison with the source |
| 8 | Operations | Who is called, and what do they do first? | Each alert has a route and each grave one a runbook |
| 9 | Backfill and cutover | How do we get there and back? | Hours fit the window; the rollback was rehearsed |
| 10 | Acceptance | What proves it? | Each target stands in a criterion with evidence or a date |
| 11 | Bundle | What does the next team get? | All stages agree with each other and with the files |

## What sends you back

| A change of | Look again at |
|-------------|---------------|
| Volume or growth | Ingestion, monitoring and the hours of the backfill |
| Schedule | Freshness budget and compute cost |
| A contract | Quality checks, monitoring, cutover and acceptance |
| Layers or keys | Contracts, quality, lineage and backfill |
| Quality targets | Acceptance criteria |

A figure that moved by less than a tenth needs a note. One that moved by more, or a check that fails now, needs a new
decision by whoever approved the stage.

## Batch or stream

| Ask | Batch fits | A stream fits |
|-----|------------|---------------|
| Freshness | A quarter of an hour or more | Seconds to a few minutes |
| Cost | Paid while a run lasts | Paid around the clock |
| Corrections | Load the day again | Send a correcting event, keep state |
| Contract check | Before a load is published | On every message, with a place for those that fail |
| Team | One that reads SQL | One that can be called at night |

Choose the slower one that still meets the target. The wait for the next run is mostly the largest part of the delay, so
halve the interval before you change the architecture.

## Transform before or after loading

Load first when the warehouse may hold raw rows and people change the logic often: history can be computed again from what
was loaded. Transform first when personal data must not land unprotected, when the source can only be read once and most
of it is thrown away, or when the warehouse is the dearest place to compute.

## Write strategy of a model

| Rows | Strategy | Guard |
|------|----------|-------|
| Change after they were written | Merge by key | The order of changes comes from the source, not from a clock |
| Belong to a day and come late | Replace the partitions touched | Delete and insert in one transaction |
| Never change | Append | Remove duplicates in the next layer |
| Few, and cheap to compute | Full rebuild | Build aside, then swap |
| Need their history | Snapshot with valid-from and valid-to | One open row for each key |

## Confidence

State it for each value. Above 0.9 it stands as it is. From 0.6 to 0.9 say what was assumed. Below 0.6 ask before anybody
builds on it; when nobody can answer, hand the question on.
`;
