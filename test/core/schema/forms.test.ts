import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDate, isSemanticVersion } from '../../../src/core/schema/forms.ts';

describe('isDate', () => {
  it('knows the calendar', () => {
    for (const day of ['2026-01-31', '2024-02-29', '2000-02-29', '2026-12-31']) assert.ok(isDate(day), day);
    for (const day of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '26-01-01',
      '2026-1-1',
      '',
    ]) {
      assert.ok(!isDate(day), day);
    }
  });
});

describe('isSemanticVersion', () => {
  it('takes three numbers with their suffixes', () => {
    for (const version of ['0.0.0', '10.20.30', '1.0.0-rc.1', '1.0.0+build.5'])
      assert.ok(isSemanticVersion(version), version);
    for (const version of ['1', '1.2', 'v1.2.3', '1.2.3.4', '01.2.3', '1.2.3-', '1.2.x', '']) {
      assert.ok(!isSemanticVersion(version), version);
    }
  });
});
