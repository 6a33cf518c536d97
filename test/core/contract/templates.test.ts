import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { odcsSchema } from '../../../src/core/contract/schema/odcs.ts';
import { odcsVersions } from '../../../src/core/contract/schema/versions.ts';
import validators from '../../../src/core/contract/validators.generated.js';
import { toValue } from '../../../src/core/document/yaml/node.ts';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';
import { validate } from '../../../src/core/schema/validate.ts';
import { mutated, poolOf, seeded } from '../../support/mutate.ts';

const MUTATIONS = 600;

describe('what is said of mutated contracts', () => {
  for (const version of odcsVersions) {
    it(`is never nothing, names places of the text and is made of whole sentences: ${version}`, () => {
      const file = new URL(
        `../../fixtures/contract/everything-${version === '3.1.0' ? version : '3.0.1'}.odcs.yaml`,
        import.meta.url,
      );
      const whole = { ...parse(readFileSync(file, 'utf8')), apiVersion: `v${version}` };
      const validator = validators[`odcs-${version}`];
      assert.ok(validator);
      const schema = odcsSchema(version);
      const pool = poolOf([whole], ['columns', 'nullable']);
      const random = seeded(8);
      for (let count = 0; count < MUTATIONS; count++) {
        const text = stringify(mutated(whole, random, pool), { aliasDuplicateObjects: false });
        const { root } = parseYaml(text);
        const faults = validate(validator, schema, text, root, { start: 0, end: text.indexOf('\n') });
        assert.equal(faults.length === 0, validator(root === undefined ? {} : toValue(root)), text);
        for (const { span, message } of faults) {
          assert.ok(
            0 <= span.start && span.start < span.end && span.end <= text.length,
            `${message} ${JSON.stringify(span)}`,
          );
          assert.match(message, /^['A-Z].*[.?]$/s);
          assert.doesNotMatch(message, /undefined|\[object|\bnull\b(?! stands)|oneOf|anyOf|schema"/);
        }
      }
    });
  }
});
