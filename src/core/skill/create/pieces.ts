/** A part of a file that a snippet puts in, written as a draft (`draft.ts`). */
export interface PieceText {
  /** What is typed, behind `gw-`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** A slot is a stop with its own key as text. */
  readonly draft: string;
}

/** Parts that many files have. */
export const pieces: readonly PieceText[] = [
  {
    id: 'variable',
    title: 'Variable declaration',
    summary: 'A variable of a catalog skill, below `required` or `optional`.',
    draft: '- name: «region»\n  description: «The region to load, when not all of them.»\n',
  },
  {
    id: 'invocation',
    title: 'Invocation with variables',
    summary: 'The command line that runs a catalog skill.',
    draft: '```bash\ncatalog run «data.load_orders» --vars "‹initiative›={{‹initiative›}}"\n```\n',
  },
  {
    id: 'stages',
    title: 'Workflow contract',
    summary: 'The numbered stages of a workflow skill.',
    draft:
      '## Workflow Contract\n\nClose each stage before the next:\n\n1. «Purpose and consumers»\n2. «Sources and freshness»\n3. «Checks and handover»\n',
  },
  {
    id: 'clarification',
    title: 'Clarification rules',
    summary: 'How many questions a workflow skill asks, and about what.',
    draft:
      '## Clarification Rules\n\nAsk «3 to 5» questions before the first stage. Cover:\n\n- «Who reads the data, and how fresh it must be»\n- «How sources report deletes and late rows»\n\nWithout an answer, write down an assumption and go on.\n',
  },
  {
    id: 'level',
    title: 'Escalation level',
    summary: 'One level of an escalation protocol.',
    draft:
      '### Level «2»: «Ask a colleague»\n\n**When:** «Two attempts did not help»\n**Escalate to:** «the person on call»\n**Success rate target:** «80% of the remaining issues»\n',
  },
  {
    id: 'mode',
    title: 'Cognitive mode',
    summary: 'One mode of thinking of an expert agent, below `cognitive_modes`.',
    draft:
      '«comparative»:\n  mindset: "«Hold two designs against the same figures»"\n  output: "«A table with what each costs and gives»"\n  risk_profile: "«Low: nothing is changed»"\n',
  },
  {
    id: 'human-gates',
    title: 'Human gates',
    summary: 'Where a person has to agree, as a table.',
    draft: `## Human Gates

| Gate | It opens when | Who agrees | On what | Until then |
|------|---------------|------------|---------|------------|
| «Schema migration» | A change breaks readers, or published tables are rewritten | «Lead of the data team» | Difference, window and rollback | No cutover |
| Contract update | A contract with consumers changes | Its owner and every consumer | Consents by name | The old version stays |
| Data quality | More than 5 % of the rows fail | Owner of the checks | Failing rules with samples | Downstream runs pause |
| Pipeline integrity | Retries, order or repeated runs behave differently | Person on call | Log of a repeated run | The flow stays as it was |
`,
  },
  {
    id: 'quality',
    title: 'Quality dimensions',
    summary: 'Five dimensions with target and alert, as a table.',
    draft: `| Dimension | Check | Target | Alert |
|-----------|-------|--------|-------|
| Freshness | Age of the newest loaded row | «under 1 hour» | «over 2 hours» |
| Completeness | Required values that are filled | over 99 % | under 95 % |
| Uniqueness | Keys that occur once | 100 % | under 100 % |
| Validity | Values inside their range | over 99 % | under 95 % |
| Accuracy | Sums that agree with the source | 100 % | under 99.9 % |
`,
  },
  {
    id: 'assumptions',
    title: 'Assumption register',
    summary: 'What was assumed, who can confirm it and until when, as a table.',
    draft: `| Id | Assumption | Basis | Confidence | Effect when wrong | Confirm with | Due |
|----|------------|-------|------------|-------------------|--------------|-----|
| A-01 | «Rows grow by 30 % a year» | «Counts of twelve months» | 0.8 | Cost at month 12 rises | «Product lead» | «before approval» |
`,
  },
  {
    id: 'handoff',
    title: 'Hand-off block',
    summary: 'What a tagged agent gives to the next one, as JSON between its tags.',
    draft: `<handoff>
## Hand-off

\`\`\`json
{
  "handoff": { "agent": "«Orders Agent»", "status": "«complete»", "phase": "«data engineering»" },
  "self_healing_log": {
    "attempts": [
      { "attempt": 1, "status": "failed", "error": "«Two rows share a key»" },
      { "attempt": 2, "status": "success", "fix": "«Kept the newer row»" }
    ],
    "final_status": "success"
  },
  "next_agent": "«the team that reads the tables»"
}
\`\`\`
</handoff>
`,
  },
  {
    id: 'section',
    title: 'Section',
    summary: 'A heading with a paragraph and a list.',
    draft:
      '## «Boundaries»\n\n«What this leaves to others, and to whom.»\n\n- «Dashboards belong to the reporting team.»\n',
  },
  {
    id: 'checklist',
    title: 'Checklist',
    summary: 'Items to be ticked by whoever has seen the proof.',
    draft:
      '- [ ] «Every source has an owner who confirmed its schema.»\n- [ ] «A second run of the same day changes no row.»\n- [ ] «Sums agree with the source within the tolerance.»\n',
  },
];
