import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { scratchFolder } from '../../src/build/paths.ts';
import { builtInProfiles } from '../../src/core/skill/profiles/index.ts';
import {
  type NewFileCheckParams,
  type NewFileOffer,
  type NewFileRequest,
  type NewFileScope,
  type NewFiles,
  type NewFileVerdict,
  newFileCheckRequest,
  newFileOfferRequest,
  newFilesRequest,
} from '../../src/protocol/new-file-requests.ts';
import { validateWorkspaceRequest } from '../../src/protocol/requests.ts';
import { TestClient } from '../support/lsp-client.ts';

const description = 'Loads the orders of one day again. Use when a load has failed.';
const skill = (name: string) => `---\nname: ${name}\ndescription: ${description}\n---\n`;

describe('New Skill, asked for at the server', () => {
  const root = scratchFolder('new');
  const outside = scratchFolder('out');
  let client: TestClient;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const workspace = (): NewFileScope => ({ language: 'skill', uri: client.uri('').replace(/\/$/, '') });
  const kinds = async (scope: Omit<NewFileScope, 'language'> = workspace()) =>
    (await client.connection.sendRequest<NewFileOffer>(newFileOfferRequest, { language: 'skill', ...scope })).kinds;
  const request = (given: Partial<NewFileRequest> = {}): NewFileRequest => ({
    ...workspace(),
    kind: 'agent-skill',
    place: 'skills/<name>/SKILL.md',
    answers: { name: 'reload-orders', description: 'Reads the orders of a month anew. Use when sums do not agree.' },
    parts: [],
    ...given,
  });
  const files = (given: Partial<NewFileRequest> = {}) =>
    client.connection.sendRequest<NewFiles>(newFilesRequest, request(given));
  const check = (given: Partial<NewFileRequest>, key: string) => {
    const params: NewFileCheckParams = { ...request(given), key };
    return client.connection.sendRequest<NewFileVerdict>(newFileCheckRequest, params);
  };

  before(async () => {
    write('teams/a/skills/load-orders/SKILL.md', skill('load-orders'));
    write('teams/a/skills/load-orders/scripts/run.sh', 'true\n');
    write('README.md', '# Read me\n');
    write('.gatewright/profiles/runbook.yaml', 'id: runbook\nrole: instructions\nclaims: { files: [runbooks/*.md] }\n');
    symlinkSync(outside, join(root, 'skills'), 'dir');
    symlinkSync(join(outside, 'secret.txt'), join(root, 'teams/a/skills/load-orders/secret.txt'));
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    client = new TestClient(root);
    await client.initialized;
    await client.connection.sendRequest(validateWorkspaceRequest);
  });
  after(() => client.stop());

  it('knows every profile that makes files, the own ones first, with its questions and places', async () => {
    const found = await kinds();
    deepEqual(
      found.map(({ id }) => id),
      ['runbook', ...builtInProfiles.map(({ id }) => id)],
    );
    const [runbook] = found;
    deepEqual(runbook?.places, ['runbooks/<name>.md']);
    const agentSkill = found.find(({ id }) => id === 'agent-skill');
    equal(agentSkill?.places[0], 'teams/a/skills/<name>/SKILL.md');
    equal(agentSkill?.parts.length, 8);
    deepEqual(
      agentSkill?.fields.map(({ key }) => key),
      ['name', 'description'],
    );
  });

  it('does not offer a place behind a link that leads out of the workspace', async () => {
    const places = (await kinds()).flatMap((kind) => kind.places);
    deepEqual(
      places.filter((place) => place.startsWith('skills/')),
      [],
    );
    match((await files()).problem ?? '', /leads out of the workspace/);
    deepEqual(readdirSync(outside), ['secret.txt']);
  });

  it('offers the places below a directory', async () => {
    const found = await kinds({ uri: client.uri('teams') });
    ok(found.length >= 8);
    ok(found.every((kind) => kind.places.every((place) => place.startsWith('teams/'))));
    deepEqual(await kinds({ uri: 'file:///elsewhere' }), []);
  });

  it('judges an answer while it is typed', async () => {
    const place = '.claude/skills/<name>/SKILL.md';
    const name = (value: string) => check({ place, answers: { name: value } }, 'name');
    deepEqual(await name('reload-orders'), { note: 'Makes .claude/skills/reload-orders/SKILL.md' });
    equal((await name('a/b')).problem?.severity, 'error');
    match((await check({ kind: 'nothing' }, 'name')).problem?.message ?? '', /no kind of file 'nothing'/);
  });

  it('gives the files, and writes none', async () => {
    const place = '.claude/skills/<name>/SKILL.md';
    const made = await files({ place, parts: ['templates', 'workflow'] });
    deepEqual(
      made.files.map(({ uri }) => uri),
      ['SKILL.md', 'references/workflow.md', 'references/templates.md'].map((path) =>
        client.uri(`.claude/skills/reload-orders/${path}`),
      ),
    );
    ok(made.snippet?.includes('${1:'));
    deepEqual(readdirSync(root).sort(), ['.gatewright', 'README.md', 'skills', 'teams']);
  });

  it('makes a copy beside its original, but for what a link outside would bring in', async () => {
    const like = client.uri('teams/a/skills/load-orders/SKILL.md');
    const scope = { uri: client.uri('teams/a/skills/load-orders'), like };
    const [kind, ...more] = await kinds(scope);
    deepEqual([kind?.places, more], [['teams/a/skills/<name>/SKILL.md'], []]);
    const copy = () => files({ ...scope, place: 'teams/a/skills/<name>/SKILL.md' });
    match((await copy()).problem ?? '', /secret\.txt' leads out of the workspace/);
    deepEqual(await kinds({ uri: client.uri('x'), like: client.uri('README.md') }), []);
  });
});
