import backfillCutover from './backfill-cutover.ts';
import capacityFormulas from './capacity-formulas.ts';
import checklists from './checklists.ts';
import dataQuality from './data-quality.ts';
import orchestrationPatterns from './orchestration-patterns.ts';
import schemaEvolution from './schema-evolution.ts';
import templates from './templates.ts';
import workflow from './workflow.ts';

/** A file that a new skill can bring along in `references/`. */
export interface ReferenceText {
  /** Its file name without the ending. */
  readonly id: string;
  readonly title: string;
  /** When to read it, to complete "read it …". */
  readonly when: string;
  readonly text: string;
}

/** Every reference there is, in the order in which a skill names them. */
export const references: readonly ReferenceText[] = [
  { id: 'workflow', title: 'Workflow', when: 'for the stages and the tables to decide by', text: workflow },
  { id: 'templates', title: 'Templates', when: 'for the form of what is handed over', text: templates },
  { id: 'checklists', title: 'Checklists', when: 'before a stage is closed', text: checklists },
  {
    id: 'capacity-formulas',
    title: 'Capacity formulas',
    when: 'to estimate volume, freshness and cost',
    text: capacityFormulas,
  },
  { id: 'data-quality', title: 'Data quality', when: 'to choose checks and to handle incidents', text: dataQuality },
  {
    id: 'schema-evolution',
    title: 'Schema evolution',
    when: 'to judge a change of a schema and to plan its steps',
    text: schemaEvolution,
  },
  {
    id: 'backfill-cutover',
    title: 'Backfill and cutover',
    when: 'to load history and to switch over',
    text: backfillCutover,
  },
  {
    id: 'orchestration-patterns',
    title: 'Orchestration patterns',
    when: 'to design runs, retries and dependencies',
    text: orchestrationPatterns,
  },
];
