export default `---
description: ‹description›
agent: «agent»
---

«Write the tests of the model that is open.»

1. State the grain in one sentence: one row is one of what, on which day.
2. Test that the key is unique and never empty, that references lead somewhere, and that values lie in their range.
3. Add a check that compares the row count of a day with the source, with a tolerance in percent.
4. Show the tests as one change, and say for each which mistake it would catch.
`;
