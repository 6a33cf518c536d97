export default `---
name: ‹name›
description: ‹description›
---

# ‹:title›

«Work in small steps that can be repeated, and show the figures that each step rests on.»

## When to use it

- «A table is late, incomplete, or does not agree with its source.»
- «A pipeline has to change, and nobody has written down what the change touches.»

A question that needs no look at data belongs to a conversation, not to this skill.

## Steps

1. «Name the tables, who owns them, and the reports and programs that would notice a mistake.»
2. Read the contract of each table; where there is none, write down its grain, its key and how late rows may come.
3. Make the change for the smallest piece that can be run again, such as one day, and run it twice.
4. Compare row counts and sums with the source, before and after.
5. Tell the owners what changed, what was compared, and what is still open.

## Done when

- Counts and sums agree within the tolerance that was agreed beforehand.
- Running the same piece again changes no row.
- Every owner of a consumer knows what changed and how to go back.
‹:references›`;
