export default `# Checklists

One list for each stage. An item is ticked by somebody who has seen the proof, and an item that does not apply gets a
reason. What cannot be ticked goes into the assumption register with a person and a day.

## Purpose

- [ ] The metric has a definition with its aggregate, a unit and a target number.
- [ ] Each consumer has an owner and says how fresh the data must be.
- [ ] Both lists exist: what is in scope, and what is not.
- [ ] Retention, residency and the deadline for erasing a person are known, or it is stated that no personal data is held.

## Sources

- [ ] A person of the source's team confirmed the schema; the contract file alone does not count.
- [ ] Deletes are understood: none, a flag, a tombstone, or rows that vanish.
- [ ] The longest delay is measured over a quarter, not guessed.
- [ ] Limits are written down: rows a page, requests a second, log kept on the server.
- [ ] No consumer needs data fresher than its source delivers it.

## Volume and cost

- [ ] Changes and new rows are counted separately; updates do not grow the table.
- [ ] Peak hour and peak day are factors of the mean, taken from measurements.
- [ ] Prices come from the team's own agreement and carry a date.
- [ ] The budget of month twelve still has a margin of 15 %.

## Ingestion

- [ ] Each flow names what makes a second run harmless: merge key, replaced partition or offset range.
- [ ] Retries are for errors that pass by themselves; a schema error is not retried.
- [ ] Rows that fail land in a table that a named person reads.
- [ ] The schema is checked before rows are published.

## Model layers

- [ ] For each model the sentence "one row is one" can be finished.
- [ ] The look-back of a model is at least the lateness of its slowest source.
- [ ] Large facts are partitioned by the column most queries filter on.
- [ ] Appending models are followed by one that removes duplicates.

## Contracts

- [ ] Every change is judged twice: for readers, and for writers with their history.
- [ ] The version was raised as the gravest change asks for.
- [ ] Every consumer of a breaking change has agreed by name.
- [ ] The last day of the old version stands in the notice and in the scheduler.

## Quality

- [ ] Freshness, completeness, uniqueness, validity and accuracy each have a target and an alert.
- [ ] There are tests at the source, after transformation, and before reading.
- [ ] Money is compared with the source by day and by currency.
- [ ] Skipping a test needs a name and an end date.

## Operations

- [ ] Lineage reaches from each source to each consumer.
- [ ] No failure is silent; each alert was set off once on purpose.
- [ ] The runbook's first three steps work at three in the morning.
- [ ] Roles that may read personal data are few and listed.

## Backfill and cutover

- [ ] One chunk was loaded, timed, deleted and loaded again.
- [ ] Hours with the safety factor fit the window, or the start is earlier.
- [ ] Exactly one step of the cutover is the switch; the others count days from it.
- [ ] Each condition to go on or back has a number and a unit.

## Acceptance and bundle

- [ ] Every target, dimension and consumer is named in some criterion.
- [ ] Each command of the proof ran alone and its exit code is noted.
- [ ] Evidence is younger than the last change of what it proves.
- [ ] Open assumptions, open decisions and the next owner are listed.
`;
