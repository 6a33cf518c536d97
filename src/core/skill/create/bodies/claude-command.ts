export default `---
description: ‹description›
argument-hint: «"[table] [date]"»
---

«Check one day of a table» for: $ARGUMENTS

1. Find the model of the table, its tests and its contract.
2. Compare the row count and the sums of that day with the source and with the same weekday of the week before.
3. List rows without a key, keys that occur twice, and required columns that are empty, with a count for each.
4. Say what is wrong, since when, and which models read the table. Change nothing.
`;
