import { ok } from 'node:assert/strict';
import { extensions } from 'vscode';

describe('the extension', () => {
  it('activates', async () => {
    const extension = extensions.getExtension('gatewright.gatewright');
    ok(extension, 'VS Code does not know gatewright.gatewright.');
    await extension.activate();
    ok(extension.isActive);
  });
});
