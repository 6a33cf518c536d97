import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainRule, ruleIndex } from '../../src/core/explain.ts';
import { allRules } from '../../src/core/languages.ts';
import type { RuleText } from '../../src/core/rule.ts';

const rule: RuleText = {
  id: 'skill/late-orders',
  severity: 'warning',
  summary: 'Orders come | late.',
  why: 'Reports lack them.',
  remedy: 'Wait for them.',
  examplePath: 'skills/demo/SKILL.md',
  bad: '',
  good: '',
};

describe('explainRule', () => {
  it('says everything of a rule', () => {
    const page = explainRule({
      ...rule,
      bad: 'Load «now».\n',
      good: 'Load later.\n',
      fixed: 'Load soon.\n',
      profiles: ['a', 'b'],
    });
    assert.equal(
      page,
      `# skill/late-orders

Orders come | late.

Severity: warning. Only for files of the profiles \`a\` and \`b\`. It has a fix.

## Why

Reports lack them.

## What to do

Wait for them.

## Example

This is reported, where the carets are:

\`\`\`markdown
Load now.
     ^^^
\`\`\`

The fix makes this of it:

\`\`\`markdown
Load soon.
\`\`\`

This is right:

\`\`\`markdown
Load later.
\`\`\`

## Settings

Any severity (off, error, warning, info, hint), for everyone who works in the workspace:

\`\`\`yaml
# .gatewright/config.yaml
rules:
  skill/late-orders: off
\`\`\`

In the settings of your editor: \`"gatewright.rules": { "skill/late-orders": "off" }\`. The file is the stronger one.

## Exceptions

A comment above the line, in the frontmatter or in the body:

\`\`\`text
# gatewright-disable-next-line skill/late-orders -- why this is right here
<!-- gatewright-disable-next-line skill/late-orders -- why this is right here -->
\`\`\`

For the whole file write \`gatewright-disable\` in its first comment.
`,
    );
  });

  it('fences examples that have fences themselves', () => {
    const page = explainRule({ ...rule, bad: '````sql\n«select»\n````\n', good: 'x' });
    assert.ok(page.includes('`````markdown\n````sql\nselect\n^^^^^^\n````\n`````\n'));
  });

  it('marks every line of a range, its tabs, and a place between characters', () => {
    const page = explainRule({ ...rule, bad: 'a\t«b\n\nc» d«»\n', good: 'x' });
    assert.ok(page.includes('```markdown\na\tb\n \t^^\n\n^\nc d\n^  ^\n```'), page);
  });

  it('shows characters that nobody sees', () => {
    assert.ok(explainRule({ ...rule, bad: 'a«\u200b»b', good: 'ab' }).includes('\na<U+200B>b\n ^^^^^^^^\n'));
  });

  it('names each file of an example of several', () => {
    const page = explainRule({ ...rule, bad: { 'a/b.yaml': '«x»: 1\n' }, good: { 'a/b.yaml': 'y: 1\n' } });
    assert.ok(page.includes('`a/b.yaml`\n\n```yaml\nx: 1\n^\n```'));
  });

  it('says how to turn on what is off', () => {
    const page = explainRule({ ...rule, severity: 'off' });
    assert.ok(page.includes('Off unless the settings turn it on.') && page.includes('skill/late-orders: warning'));
  });

  it('gives a page for every rule, without marks', () => {
    for (const each of allRules) {
      const page = explainRule(each);
      assert.doesNotMatch(page, /[«»]|undefined|\[object/, each.id);
      assert.ok(
        page.startsWith(`# ${each.id}\n\n${each.summary}`) && page.endsWith('\n') && !page.endsWith('\n\n'),
        each.id,
      );
    }
  });
});

describe('ruleIndex', () => {
  it('has a row for every rule, by kind', () => {
    assert.equal(
      ruleIndex([rule, { ...rule, id: 'config/x', severity: 'off' }]),
      `# Rules

## config

| rule | severity | what it finds |
| --- | --- | --- |
| [config/x](config/x.md) | off | Orders come \\| late. |

## skill

| rule | severity | what it finds |
| --- | --- | --- |
| [skill/late-orders](skill/late-orders.md) | warning | Orders come \\| late. |
`,
    );
  });
});
