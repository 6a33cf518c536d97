import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meantProperty, meantUnit, unitKind } from '../../../src/core/contract/sla-terms.ts';

describe('meantProperty', () => {
  it('knows misspellings and other ways of writing', () => {
    assert.equal(meantProperty('latancy'), 'latency');
    assert.equal(meantProperty('end_of_life'), 'endOfLife');
    assert.equal(meantProperty('General Availability'), 'generalAvailability');
    assert.equal(meantProperty('timeToRepare'), 'timeToRepair');
  });

  it('leaves the words of others alone', () => {
    const own = [
      'latency',
      'uptime',
      'recency',
      'responseTime',
      'quality',
      'volume',
      'delay',
      'updateFrequency',
      'rto',
    ];
    for (const name of own) assert.equal(meantProperty(name), undefined, name);
  });
});

describe('unitKind', () => {
  it('knows units by any of their words', () => {
    for (const unit of ['d', 'Days', 'business days', 'yr', 'h', 'min', 'ms', 'months'])
      assert.equal(unitKind(unit), 'duration', unit);
    for (const unit of ['%', 'percent', 'percent of rows']) assert.equal(unitKind(unit), 'percent', unit);
    assert.equal(unitKind('rows'), 'amount');
    assert.equal(unitKind('yeers'), undefined);
  });

  it('guesses only from words that are long enough', () => {
    assert.equal(meantUnit('yeers'), 'years');
    assert.equal(meantUnit('hous'), 'hour');
    assert.equal(meantUnit('x'), undefined);
  });
});
