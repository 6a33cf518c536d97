export default `---
name: ‹name›
phase: ‹phase›
roles:‹roles›
description: ‹description›
variables:
  required:
    - name: «initiative»
      description: «What the data is needed for, in one sentence.»
    - name: «sources»
      description: «The systems the data comes from, with their owners.»
  optional:
    - name: «freshness»
      description: «How old the data may be when it is read, such as 60 minutes.»
outputs:‹outputs›
---

# Purpose

«The team relies on one set of figures, and this skill says how they come to be and who answers for them.»

# Pre-run Checklist

- [ ] The owner of every source has agreed to the schema as it is today.
- [ ] Keys, deletes and the longest delay of each source are known.
- [ ] Somebody has named the consumers and what a late day costs them.

# Invocation Guidance

\`\`\`bash
catalog run ‹name› \\
  --vars "initiative={{initiative}}" "sources={{sources}}" "freshness={{freshness}}"
\`\`\`

# Toolchain & Integrations

- «The warehouse, and the tool that builds its models.»
- The scheduler, with a parameter for the day that is loaded.
- The channel in which alerts reach the person on call.

# Implementation Notes

- Loading a day twice leaves the same rows; the key decides, not the order of arrival.
- Incremental loads look back at least as far as the latest row may come.
- Personal data is hashed before it lands.

# Human Layer: Reflective Practice

- «A person compares yesterday's sums with the source before anybody else sees them.»
- Somebody who was not involved reads the plan and repeats it in their own words.

# Critical Thinking Loop

- What would make these figures wrong without any test failing?
- Which assumption would cost the most if it did not hold, and who can confirm it this week?

# Follow-up Checklist

- [ ] Alerts were set off once on purpose, and the right person was called.
- [ ] The consumers confirmed the figures of the first week.
- [ ] Open assumptions have an owner and a day.
`;
