export default `---
description: ‹description›
applyTo: «'**/*.sql'»
---

# ‹:title›

- «Name the columns you select; a star hides what a reader depends on.»
- Write one model a file, and give it the prefix of its layer.
- State the grain of the model in a comment in its first line.
- Filter incremental models on the time of loading, and look back at least as far as the latest row may come.
- Cast types in the first layer that reads a source, and nowhere behind it.
- Keep times in UTC; a column in another zone carries the zone in its name.
`;
