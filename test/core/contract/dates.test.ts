import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateOf } from '../../../src/core/contract/dates.ts';

describe('dateOf', () => {
  it('reads dates and times of ISO 8601', () => {
    assert.equal(dateOf('2025-03-31'), Date.UTC(2025, 2, 31));
    assert.equal(dateOf('2025-03-31T08:00:00Z'), Date.UTC(2025, 2, 31, 8));
    assert.equal(dateOf('2022-05-12T09:30:10-08:00'), Date.UTC(2022, 4, 12, 17, 30, 10));
    assert.equal(dateOf('2025-03-31 08:00+0530'), Date.UTC(2025, 2, 31, 2, 30));
    assert.equal(dateOf('2024-02-29'), Date.UTC(2024, 1, 29));
  });

  it('refuses days that do not exist and other texts', () => {
    for (const text of [
      '2025-02-29',
      '2025-13-01',
      '2025-00-10',
      '2025-01-32',
      '2025',
      '31.03.2025',
      'soon',
      '2025-01-01T25:00',
    ]) {
      assert.equal(dateOf(text), undefined, text);
    }
  });
});
