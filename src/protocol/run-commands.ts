import type { Command } from './commands.ts';

const title = 'view == gatewright.runs';
const onRun = 'view == gatewright.runs && viewItem == run';
const onArtifact = 'view == gatewright.runs && viewItem == artifact';
const onCatalog = 'view == gatewright.catalog && viewItem =~ /\\bcallable\\b/';

/** A command on a row of a view; in the palette it asks for the row. */
function item(spec: Command, when: string, ...groups: readonly string[]): Command {
  return { ...spec, menus: groups.map((group) => ({ menu: 'view/item/context', when, group })) };
}

/** The commands that run skills and keep the log of it, by id. */
export const runCommands = {
  'gatewright.runSkill': {
    title: 'Run Skill…',
    icon: '$(play)',
    enablement: 'workspaceFolderCount > 0',
    menus: [
      { menu: 'view/title', when: title, group: 'navigation@1' },
      { menu: 'view/item/context', when: onCatalog, group: '2_call@2' },
    ],
  },
  'gatewright.copyCommandLine': { title: 'Copy Command Line…', enablement: 'workspaceFolderCount > 0' },
  'gatewright.setRunOutcome': item(
    { title: 'Set Run Outcome…', icon: '$(pass)', enablement: 'workspaceFolderCount > 0' },
    onRun,
    '1_run@1',
    'inline@1',
  ),
  'gatewright.addRunArtifact': item(
    { title: 'Add Run Artifact…', icon: '$(new-file)', enablement: 'workspaceFolderCount > 0' },
    onRun,
    '1_run@2',
    'inline@2',
  ),
  'gatewright.removeRunArtifact': {
    ...item({ title: 'Remove from Run' }, onArtifact, '1_artifact@1'),
    inPalette: false,
  },
  'gatewright.openRunSkill': { ...item({ title: 'Open Skill' }, onRun, '2_open@1'), inPalette: false },
  'gatewright.copyRunCommand': { ...item({ title: 'Copy Command Again…' }, onRun, '2_open@2'), inPalette: false },
  'gatewright.showMoreRuns': { title: 'Show More Runs', inPalette: false },
  'gatewright.openRunLog': {
    title: 'Open Run Log',
    icon: '$(go-to-file)',
    enablement: 'workspaceFolderCount > 0',
    menus: [
      { menu: 'view/title', when: title, group: 'navigation@2' },
      { menu: 'view/item/context', when: onRun, group: '2_open@3' },
    ],
  },
} as const satisfies Readonly<Record<`gatewright.${string}`, Command>>;

export type RunCommandId = keyof typeof runCommands;
