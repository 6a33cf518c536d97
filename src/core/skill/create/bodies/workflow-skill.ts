export default `---
name: ‹name›
description: ‹description›
---

# ‹:title›

«Lead a data team from a request to a plan that can be built, checked and taken back.» Decide with figures, write down
what was assumed, and keep every stage short enough to be read in a review.

## Workflow Contract

Go through the stages in this order and close each one before the next:

1. Purpose: the metric, its consumers, and what is out of scope
2. Sources: owners, keys, deletes, lateness and freshness targets
3. Volume, performance and cost estimates
4. Ingestion and orchestration
5. Model layers and their owners
6. Contracts and schema evolution
7. Quality checks and reconciliation with the source
8. Lineage, monitoring and on-call operations
9. Backfill, cutover and rollback
10. Acceptance criteria with evidence
11. Bundle: the finished plan, handed to the next team

## Clarification Rules

Ask 4 to 8 questions before the first stage, the one with the greatest effect first. Give two to four answers to choose
from and say what follows from each. Cover:

- «The metric somebody will be angry about when it is wrong»
- Who reads the data, how fresh it must be, and what a late day costs them
- How each source reports deletes and late rows
- Rows a day, growth, and the budget for a month
- How long the old schema must stay readable
- How far figures may differ from the source

When an answer is not to be had, write down an assumption with a person and a day to confirm it, and go on.

## Default Assumptions

- Data is loaded first and transformed in the warehouse
- Tables are partitioned by day and loaded incrementally, with a look-back over late rows
- Runs follow a schedule and may be repeated without harm
- Tests stand at the source, after each transformation and before the tables are read
- Times are UTC, and freshness is measured on the time of loading

## Output Modes

Guided mode is the default: ask, show each stage, and wait for consent. In one-shot mode deliver all stages at once;
every unknown becomes an assumption, and contracts, quality and cutover still get figures.

## Boundary From Other Skills

«Dashboards, machine learning models and the design of services belong to the skills of those teams.» Hand over with
the table, its contract and its freshness, and stop there.

## Quality Bar

- The purpose names one metric, its consumers and its limits
- Every source has an owner, a key and a freshness target
- Volume and cost are estimated for today and for twelve months on
- Ingestion states how a run is repeated safely
- Each model layer has an owner
- Every schema change is classed for readers and for writers
- Quality checks have a target, an alert and a tolerance for reconciliation
- Monitoring reaches a person on call
- Backfill hours fit the window, and the rollback was rehearsed
- Acceptance criteria can be checked by a stranger
- The bundle lists what was assumed and what is left
‹:references›`;
