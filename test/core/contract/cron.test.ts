import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cronFault, looksLikeCron } from '../../../src/core/contract/cron.ts';

/** The part of a schedule that is to blame; `undefined` for a schedule that cron can read. */
function blamed(text: string): string | undefined {
  const fault = cronFault(text);
  return fault && text.slice(fault.span.start, fault.span.end);
}

describe('cronFault', () => {
  it('takes what schedulers take', () => {
    const good = [
      '0 20 * * *',
      '*/15 8-18 * * MON-FRI',
      '0 0 1,15 JAN,JUL *',
      '30 6 * * 7',
      '0 0 L * *',
      '0/15 * * * *',
      '0 0 12 * * ?',
      '0 0 12 ? * MON 2026-2030',
      '0 12 * * ? 2026',
      '@daily',
      '@quarterly',
      '@every 5m',
    ];
    for (const text of good) assert.equal(cronFault(text), undefined, text);
  });

  it('points at the field that is wrong', () => {
    assert.equal(blamed('0 25 * * *'), '25');
    assert.equal(blamed('60 * * * *'), '60');
    assert.equal(blamed('0 20 32 * *'), '32');
    assert.equal(blamed('0 20 * 13 *'), '13');
    assert.equal(blamed('0 20 * * MOND'), 'MOND');
    assert.equal(blamed('0 20 * * 1-9'), '1-9');
    assert.equal(blamed('*/0 * * * *'), '*/0');
    assert.equal(blamed('1,2, * * * *'), '1,2,');
    assert.equal(blamed('0 61 12 * * ?'), '61');
  });

  it('says what the field takes', () => {
    assert.equal(
      cronFault('0 25 * * *')?.message,
      "'25' cannot stand for the hour of a schedule, which takes 0 to 23, '*', lists, ranges and steps.",
    );
  });

  it('counts the fields', () => {
    assert.equal(blamed('0 20 * *'), '0 20 * *');
    assert.equal(blamed('daily'), 'daily');
    assert.equal(blamed('@dayly'), '@dayly');
    assert.match(cronFault('0 20 * *')?.message ?? '', /has 4\.$/);
  });
});

describe('looksLikeCron', () => {
  it('tells schedules for cron from words', () => {
    for (const text of ['0 20 * * *', '0 20 * *', '@daily', '0 0 ? * MON-FRI']) assert.ok(looksLikeCron(text), text);
    for (const text of ['daily', 'every day at 5', 'P1D', 'nightly run', '5 minutes after load', '09:00']) {
      assert.ok(!looksLikeCron(text), text);
    }
  });
});
