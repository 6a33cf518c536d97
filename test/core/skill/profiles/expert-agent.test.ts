import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breaks, findingsOf, fixedBy, goodFile, mutated } from '../../../support/families.ts';

const family = 'expert-agent';

describe('one broken promise of an expert agent', () => {
  breaks(family, 'a confidence above 1', '0.6', '1.7', ["error skill/value-out-of-range '1.7'"]);
  breaks(family, 'a switch that is text', 'load_bearing: true', 'load_bearing: yes', ["error skill/wrong-type 'yes'"]);
  breaks(family, 'no tier', 'tier: expert\n', '', ["error skill/missing-key '---'"]);
  breaks(family, 'no default of the modes', '  default: generative\n', '', [
    "error skill/missing-key 'cognitive_modes'",
  ]);
  breaks(family, 'a mode without its risk', '    risk_profile: "Low: nothing is changed"\n', '', [
    "error skill/missing-key 'critical'",
  ]);
  breaks(family, 'a tool that Claude Code does not have', 'audit: Read, Grep\n', 'audit: Read, Grepp\n', [
    "warning skill/unknown-tool 'Grepp'",
  ]);
  breaks(family, 'an agent to call that is not there', 'escalate_to: order-escalation', 'escalate_to: nobody', [
    "info skill/unknown-agent 'nobody'",
  ]);
  breaks(family, 'a default mode that has no tools', 'default_mode: solution', 'default_mode: soluton', [
    "error skill/unknown-default 'soluton'",
  ]);
  breaks(family, 'a default mode of thinking that is not there', 'default: generative', 'default: poetic', [
    "error skill/unknown-default 'poetic'",
  ]);
  breaks(family, 'a default role that is not there', 'default: solo', 'default: default', [
    "error skill/unknown-default 'default'",
  ]);
  breaks(family, 'a trigger that is a regular expression', '"*orders*"', "'^.*orders'", [
    "warning skill/invalid-glob ''^.*orders''",
  ]);
  breaks(family, 'a trigger with an open brace', '"**/*.sql"', '"**/*.{sql,py"', [
    'warning skill/invalid-glob \'"**/*.{sql,py"\'',
  ]);
  breaks(family, 'an empty trigger', '"**/*.sql"', '""', ['warning skill/invalid-glob \'""\'']);
  breaks(family, 'a number that is left out between two sub-headings', '3. Look', '4. Look', [
    "warning skill/broken-numbering '4.'",
  ]);
  breaks(family, 'a number that begins anew', '3. Look', '1. Look', ["warning skill/broken-numbering '1.'"]);
  breaks(family, 'a label of the envelope', '**Uncertainty Factors**: {what was not known}\n', '', [
    "warning skill/incomplete-section 'Output Format'",
  ]);
  breaks(family, 'no audit form', '### For Audit Mode\n', '', ["warning skill/missing-section 'Output Format'"]);
  breaks(family, 'no solution form', '### For Solution Mode\n', '', ["warning skill/missing-section 'Output Format'"]);
  breaks(family, 'no human gates', '## Human Gates\n', '', ["warning skill/missing-section 'Order Expert'"]);
  breaks(family, 'nothing it must never do', '## Never\n', '', ["warning skill/missing-section 'Order Expert'"]);
});

describe('the output format', () => {
  it('is not satisfied by a label of another form', () => {
    const text = mutated(family, '**Verification**: {what was run}\n', '').replace(
      '## Findings\n',
      '## Findings\n- **Verification**: {what was run}\n',
    );
    assert.deepEqual(findingsOf(family, text), ["warning skill/incomplete-section 'Output Format'"]);
  });

  it('may write its labels in other ways', () => {
    const text = mutated(family, '**Result**:', '- **Result:**').replace('**Confidence**:', 'confidence :');
    assert.deepEqual(findingsOf(family, text), []);
  });

  it('gets a missing form at its end', () => {
    const text = goodFile(family).replace(/### For Solution Mode[\s\S]*$/, '');
    const fixed = fixedBy(family, text, 'skill/missing-section');
    assert.match(fixed, /## Findings\n```\n\n### For Solution Mode\n\nTODO: [^\n]*left\.\n\n$/);
  });

  it('is asked for as a whole when it is missing', () => {
    const text = goodFile(family).replace(/## Output Format[\s\S]*$/, '');
    assert.deepEqual(findingsOf(family, text), ["warning skill/missing-section 'Order Expert'"]);
    const fixed = fixedBy(family, text, 'skill/missing-section');
    assert.match(
      fixed,
      /## Output Format\n\nTODO: .*\n\n\*\*Result\*\*:\n[\s\S]*\n### For Audit Mode\n[\s\S]*\n### For Solution Mode\n/,
    );
    assert.deepEqual(findingsOf(family, fixed), []);
  });
});

describe('a default', () => {
  it('is corrected by the fix', () => {
    const text = mutated(family, 'default: solo', 'default: "sola"');
    assert.match(fixedBy(family, text, 'skill/unknown-default'), /\n {2}default: solo\n/);
  });

  it('says nothing where there is nothing to choose from', () => {
    assert.doesNotThrow(() => findingsOf(family, mutated(family, 'default: solo', 'default: [solo]')));
  });
});
