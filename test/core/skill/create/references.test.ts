import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { references } from '../../../../src/core/skill/create/references/index.ts';
import { checkTree, engineFor } from '../../../support/engine.ts';

const textOf = (id: string): string => references.find((each) => each.id === id)?.text ?? '';

/** Declares a test: the text states the number, rounded as it is stated. */
function states(id: string, what: string, value: number, digits: number, unit: string): void {
  const shown = `${value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}${unit}`;
  it(`${id} states ${what}: ${shown}`, () => assert.ok(textOf(id).includes(shown), `'${shown}' does not stand in it`));
}

describe('the references of a new skill', () => {
  for (const { id, text } of references) {
    it(`${id} is of a length to be read`, () => {
      const lines = text.trimEnd().split('\n').length;
      assert.ok(lines >= 40 && lines <= 120, `${lines} lines`);
      assert.match(text, /^# [A-Z]/);
      assert.doesNotMatch(text, /TODO|TBD|…|\.\.\.|[«»‹›]/);
    });

    it(`${id} has no finding where it stands in the body of a skill`, () => {
      const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';
      for (const [, findings] of checkTree(engineFor(), { 'skills/demo/SKILL.md': front + text }))
        assert.deepEqual(
          findings.map((each) => each.message),
          [],
        );
    });

    it(`${id} has tables whose rows all have the same columns`, () => {
      for (const block of text.match(/(?:^\|.*\n)+/gm) ?? []) {
        const counts = new Set(
          block
            .trimEnd()
            .split('\n')
            .map((row) => row.split('|').length),
        );
        assert.equal(counts.size, 1, block);
      }
    });
  }
});

describe('the figures of the references', () => {
  const changes = 12e6;
  const newRows = 4e6;
  const g = 0.3;
  const mean = changes / 86_400;
  states('capacity-formulas', 'the mean rate', mean, 1, ' rows/s');
  states('capacity-formulas', 'the peak rate', mean * 4, 1, ' rows/s');
  states('capacity-formulas', 'the rate of the peak day', mean * 10, 1, ' rows/s');
  states('capacity-formulas', 'the bandwidth', (mean * 10 * 250) / 1e6, 3, ' MB/s');
  states('capacity-formulas', 'the partitions', Math.max(Math.ceil(35 / 10), Math.ceil(35 / 5)), 0, '**. Brokers');
  states('capacity-formulas', 'what brokers hold', (35 * 7 * 86_400 * 3) / 1e6, 1, ' TB');
  states('capacity-formulas', 'raw bytes a day', (changes * 250) / 1e9, 1, ' GB');
  states('capacity-formulas', 'stored bytes a day', (changes * 250) / 1e9 / 4, 2, ' GB');
  states('capacity-formulas', 'raw bytes kept', ((changes * 250) / 1e9 / 4) * 90, 1, ' GB');
  const typed = (newRows * 120) / 1e9;
  states('capacity-formulas', 'typed bytes a day', typed, 2, ' GB');
  for (const t of [1, 2, 3]) {
    states(
      'capacity-formulas',
      `typed bytes after ${t} years`,
      (typed * 365 * ((1 + g) ** t - 1)) / Math.log(1 + g),
      1,
      ' |',
    );
  }
  states('capacity-formulas', 'the files of 3.0 GB', Math.ceil(3000 / 512), 0, '**, 0.75 GB');
  states('capacity-formulas', 'the files of 0.75 GB', Math.ceil(750 / 512), 0, '**. Far below');
  const run = (minutes: number) => 3 + Math.ceil((changes / (1440 / minutes) / 5000 / 60) * 10) / 10;
  const freshness = (minutes: number) => 0.5 + 1 + 5 + minutes + run(minutes) + 2;
  for (const minutes of [30, 60]) {
    states('capacity-formulas', `the run every ${minutes} min`, run(minutes), 1, ' min |');
    states('capacity-formulas', `the freshness every ${minutes} min`, freshness(minutes), 1, ' min**');
  }
  const load = (1440 / 5) * (Math.max(0.5, 1) / 60);
  const transform = (minutes: number) => ((1440 / minutes) * run(minutes) * 4) / 60;
  states('capacity-formulas', 'credits of loads', load, 1, ' a day');
  states('capacity-formulas', 'credits of transformations', transform(30), 2, ' a day');
  states('capacity-formulas', 'credits of hourly transformations', transform(60), 2, ' a day');
  const month = (load + transform(30) + 0.5 * 2) * 30;
  states('capacity-formulas', 'credits a month', month, 1, ' credits');
  states('capacity-formulas', 'the cost of a month', month * 3, 2, ' USD');
  states('capacity-formulas', 'rows after a year', 12 * (1 + g), 1, '** after 12');
  states('capacity-formulas', 'rows after two years', 12 * (1 + g) ** 2, 2, '** after 24');
  states('capacity-formulas', 'rows after three years', 12 * (1 + g) ** 3, 2, '**\nmillion after 36');
  states('templates', 'the freshness of the rejected schedule', freshness(60), 1, ' min');
  states('templates', 'what the decision costs', (transform(30) - transform(60)) * 30, 1, ' credits a month');
  for (const [factor, name] of [
    [0.8, 'low'],
    [1, 'likely'],
    [1.2, 'high'],
  ] as const) {
    states('templates', `the ${name} rate`, mean * factor, 0, ' |');
    states('templates', `the ${name} bytes`, 3 * factor, 1, ' |');
  }
  const factor = (1 - (1 + g) ** -3) / (3 * Math.log(1 + g));
  const rows = newRows * 1095 * factor;
  states('backfill-cutover', 'the history factor', factor, 4, '**');
  states('backfill-cutover', 'the rows', rows / 1e9, 2, ' billion rows');
  states('backfill-cutover', 'the bytes', (rows * 250) / 1e12, 3, ' TB');
  const hours = [rows / (8 * 12_000) / 3600, (rows * 250) / 1e12 / 0.5, rows / 200_000 / 3600] as const;
  for (const each of hours) states('backfill-cutover', 'hours of a step', each, 1, ' |');
  const sum = hours[0] + hours[1] + hours[2];
  states('backfill-cutover', 'the hours together', sum, 1, ' |');
  states('backfill-cutover', 'the hours with safety', sum * 1.5, 1, '**');
  states('backfill-cutover', 'the log of the source', ((changes * 500) / 1e9) * (hours[0] / 24), 1, ' GB');
  const paged = (730 * 500_000) / 100 / 20;
  states('backfill-cutover', 'the seconds of the paged source', paged, 0, ' s');
  states('backfill-cutover', 'its hours', paged / 3600, 1, ' h');
  states('backfill-cutover', 'its hours with safety', (paged / 3600) * 1.5, 1, ' h');
  states('orchestration-patterns', 'the waits of retries', 30 + 60 + 120, 0, ' s');
  states('orchestration-patterns', 'the intervals of a look-back', (3 * 24 * 60) / 30 + 1, 0, ' intervals');
  states('data-quality', 'the failed rows that a run allows', 250_000 * 0.05, 0, ' failed');
});
