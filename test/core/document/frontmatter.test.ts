import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/document/edit.ts';
import { findFrontmatter } from '../../../src/core/document/frontmatter.ts';
import { slice } from '../../../src/core/document/span.ts';
import { unmark } from '../../support/marks.ts';

const KEYS = 'name: demo\ndescription: Loads orders.\n';

/** What is found in a text: the YAML, where the body begins, and the causes of the faults. */
function read(text: string) {
  const { yaml, bodyStart, faults } = findFrontmatter(text);
  return { yaml: yaml && slice(text, yaml), body: text.slice(bodyStart), causes: faults.map((fault) => fault.cause) };
}

/** Expects one fault with the marked span, whose repair gives a text without a fault. */
function assertFault(marked: string, cause: string, repaired?: string): void {
  const { text, spans } = unmark(marked);
  const { faults } = findFrontmatter(text);
  assert.deepEqual(
    faults.map((fault) => [fault.cause, fault.span]),
    [[cause, spans[0]]],
  );
  assert.match(faults[0]?.message ?? '', /\.$/);
  if (repaired === undefined) {
    assert.equal(faults[0]?.repair, undefined);
    return;
  }
  assert.equal(applyEdits(text, faults[0]?.repair ?? []), repaired);
  assert.deepEqual(read(repaired).causes, []);
}

describe('a frontmatter that is as it should be', () => {
  it('is found with any line break, a byte order mark, and white space behind its lines', () => {
    assert.deepEqual(read(`---\n${KEYS}---\nBody`), { yaml: KEYS, body: 'Body', causes: [] });
    assert.deepEqual(read('---\r\nname: demo\r\n---\r\nBody'), { yaml: 'name: demo\r\n', body: 'Body', causes: [] });
    assert.deepEqual(read('---\rname: demo\r---\rBody'), { yaml: 'name: demo\r', body: 'Body', causes: [] });
    assert.deepEqual(read(`\uFEFF---  \n${KEYS}---\t\nBody`), { yaml: KEYS, body: 'Body', causes: [] });
    assert.deepEqual(read('---\n---\nBody'), { yaml: '', body: 'Body', causes: [] });
  });

  it('may hold empty lines, comments and texts of several lines', () => {
    const long = 'name: demo\ndescription: |\n  Loads.\n\n  Orders.\n\n# Tools\ntools: Read\n\n# The end\n';
    assert.deepEqual(read(`---\n${long}---\nBody`), { yaml: long, body: 'Body', causes: [] });
  });

  it('is not seen in a text that has none', () => {
    for (const text of [
      '',
      '# Title\n',
      '---',
      '---\n',
      '---\ntext\n',
      'text\n---\nmore\n---\n',
      '----\n\ntext\n\n---\n',
    ]) {
      assert.deepEqual(read(text), { yaml: undefined, body: text, causes: [] }, JSON.stringify(text));
    }
  });

  it('is not seen in an example inside a code block', () => {
    assert.deepEqual(read(`Write:\n\n\`\`\`yaml\n---\n${KEYS}---\n\`\`\`\n`).causes, []);
  });
});

describe('a frontmatter that is not closed', () => {
  it('ends where its keys end', () => {
    assertFault(`«---»\n${KEYS}\n# Title\n`, 'unclosed', `---\n${KEYS}---\n\n# Title\n`);
    assertFault(`«---»\n${KEYS}`, 'unclosed', `---\n${KEYS}---\n`);
    assertFault('«---»\nname: demo', 'unclosed', '---\nname: demo\n---\n');
    assertFault(`\uFEFF«---»\n${KEYS}`, 'unclosed', `\uFEFF---\n${KEYS}---\n`);
  });

  it('does not reach to a line of the body that happens to be the same', () => {
    assertFault(
      `«---»\n${KEYS}\n# Title\n\nText\n\n---\nMore\n`,
      'unclosed',
      `---\n${KEYS}---\n\n# Title\n\nText\n\n---\nMore\n`,
    );
    assertFault(`«---»\n${KEYS}\nYou load.\n\n---\n`, 'unclosed', `---\n${KEYS}---\n\nYou load.\n\n---\n`);
  });

  it('is told from a body with keys in its code', () => {
    const body = '\n# Title\n\nText\n\n```yaml\nname: other\n---\n';
    assertFault(`«---»\n${KEYS}${body}`, 'unclosed', `---\n${KEYS}---\n${body}`);
    assertFault(`---\n${KEYS}«----»\n${body}`, 'unclosed', `---\n${KEYS}---\n${body}`);
  });

  it('is closed by the line that was meant to close it', () => {
    for (const line of ['----', '--', '...', '—', '***', ' ---']) {
      assertFault(`---\n${KEYS}«${line}»\n# Title\n`, 'unclosed', `---\n${KEYS}---\n# Title\n`);
    }
    assertFault(`---\n${KEYS}«-----»\n\nText\n\n---\n`, 'unclosed', `---\n${KEYS}---\n\nText\n\n---\n`);
  });
});

describe('a frontmatter in the wrong place', () => {
  it('is found below an empty line and below text', () => {
    assertFault(`\n«---»\n${KEYS}---\nBody`, 'misplaced', `---\n${KEYS}---\nBody`);
    assertFault(`# Title\n\n«---»\n${KEYS}---\nBody`, 'misplaced', `---\n${KEYS}---\n# Title\n\nBody`);
    assertFault(`<!-- c -->\n«---»\n${KEYS}---`, 'misplaced', `---\n${KEYS}---\n<!-- c -->\n`);
  });

  it('is found in a code block around it or around the whole file', () => {
    assertFault(`\`\`\`yaml\n«---»\n${KEYS}---\n\`\`\`\n# Title\n`, 'misplaced', `---\n${KEYS}---\n# Title\n`);
    assertFault(`\`\`\`markdown\n«---»\n${KEYS}---\n# Title\n\`\`\`\n`, 'misplaced', `---\n${KEYS}---\n# Title\n`);
  });

  it('is found behind an opening line that is written in another way', () => {
    for (const line of ['----', '—', ' ---', '--- # facts']) {
      assertFault(`«${line}»\n${KEYS}---\nBody`, 'misplaced', `---\n${KEYS}---\nBody`);
    }
  });
});

describe('a frontmatter in a language that is not YAML', () => {
  it('is reported, not read, and never run', () => {
    const run = '(() => { globalThis.wasRun = true; })()';
    for (const language of ['js', 'javascript', ' js', 'JS', 'coffee', 'json', 'toml']) {
      const text = `---${language}\n${run}\n---\nBody`;
      assert.deepEqual(read(text), { yaml: undefined, body: 'Body', causes: ['code'] });
    }
    assert.equal((globalThis as { wasRun?: boolean }).wasRun, undefined);
    assertFault('«---js»\nx\n---\n', 'code');
  });

  it('is not run either where the language stands further down', () => {
    const text = '---\nname: demo\n---js\n(() => { globalThis.wasRun = true; })()\n---\n';
    assert.deepEqual(read(text).causes, ['early-close']);
    assert.equal((globalThis as { wasRun?: boolean }).wasRun, undefined);
  });
});

describe('a frontmatter that others read otherwise', () => {
  it('ends for them at a line that begins with three hyphens', () => {
    const marked = '---\nname: demo\n«---- facts»\nlicense: MIT\n---\nBody';
    assertFault(marked, 'early-close', '---\nname: demo\n# ---- facts\nlicense: MIT\n---\nBody');
    assert.equal(read(unmark(marked).text).yaml, 'name: demo\n');
  });

  it('is not read when it is longer than any real one', () => {
    const text = `---\nname: demo\n${'# '.repeat(40_000)}\n---\nBody`;
    assert.deepEqual(read(text), { yaml: undefined, body: 'Body', causes: ['too-large'] });
  });
});
