import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOdcs } from '../../../src/core/contract/formats/read-odcs.ts';
import { personalData } from '../../../src/core/contract/personal-data.ts';
import type { YamlMap } from '../../../src/core/document/yaml/node.ts';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';

/** What the column of a contract holds by its name. */
function held(name: string, type = 'string'): string | undefined {
  const text = `schema:\n  - name: customers\n    properties:\n      - name: ${name}\n        logicalType: ${type}\n`;
  const [table] = readOdcs(parseYaml(text).root as YamlMap).tables;
  const [column] = table?.columns ?? [];
  assert.ok(column);
  return personalData(column);
}

describe('personalData', () => {
  it('knows clear names in every way of writing', () => {
    for (const name of [
      'email',
      'customer_email',
      'customerEmail',
      'EMAIL',
      'EmailAddress',
      'email1',
      'billing-email',
    ]) {
      assert.equal(held(name), 'an e-mail address', name);
    }
    assert.equal(held('date_of_birth', 'date'), 'a date of birth');
    assert.equal(held('HomePhone'), 'a phone number');
    assert.equal(held('ssn', 'integer'), 'a social security number');
    assert.equal(held('iban'), 'a bank account');
  });

  it('leaves every doubt alone', () => {
    const names = ['email_sent_at', 'email_id', 'is_email', 'email_count', 'has_phone', 'phone_model', 'email_domain'];
    const more = [
      'product_name',
      'name',
      'company_phone',
      'assignment',
      'session',
      'emailed',
      'email_hash',
      'masked_email',
    ];
    for (const name of [...names, ...more]) assert.equal(held(name), undefined, name);
    assert.equal(held('email', 'boolean'), undefined);
    assert.equal(held('phone', 'timestamp'), undefined);
  });
});
