import type { CodeLens, CodeLensParams } from 'vscode-languageserver/node';
import type { LensAction } from '../../core/feature.ts';
import type { RunCommandId } from '../../protocol/run-commands.ts';
import type { ServerFeature } from '../feature.ts';

/** What runs when a lens is chosen. */
const commands: Readonly<Record<LensAction, RunCommandId>> = {
  run: 'gatewright.runSkill',
  copy: 'gatewright.copyCommandLine',
};

/** Actions above lines, for clients that have the commands. */
const codeLens: ServerFeature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(connection, places) {
    connection.onCodeLens(({ textDocument: { uri } }: CodeLensParams): CodeLens[] => {
      const asked = places.options.hasRunCommands === true ? places.find(uri) : undefined;
      if (!asked) return [];
      const { document, features } = asked;
      return (features.lenses?.(document) ?? []).map(({ span, title, action, argument }) => ({
        range: document.source.rangeOf(span),
        command: { title, command: commands[action], arguments: argument === undefined ? [uri] : [uri, argument] },
      }));
    });
  },
};

export default codeLens;
