import { inFence } from '../../document/markdown/outline.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';

const HOME =
  /(?<![\w.~})\]-])(?:\/Users\/|\/home\/|\b[A-Za-z]:\\{1,2}Users\\{1,2})([A-Za-z][\w.-]*)(?=[/\\\s"'`)\],;:]|$)/gm;

/** Names that stand for anybody, and accounts of containers and hosted machines. */
const NOBODY = new Set(
  `user users username user_name your-username your_username yourname your-name your_name yourusername you me name
  myuser myname someone somebody anyone person alice bob carol jane john jdoe johndoe janedoe joe foo bar test tester
  testuser example demo dev developer admin administrator root ubuntu debian ec2-user azureuser vagrant pi git www
  www-data nobody nonroot app appuser application node vscode coder codespace gitpod runner runneradmin jovyan airflow
  astro dbt spark hadoop hive postgres mysql redis jenkins circleci gitlab-runner deploy deployer service sandbox agent
  claude codex builder build linuxbrew shared public default guest project workspace xxx container docker devcontainer`.split(
    /\s+/,
  ),
);

export default defineSkillRule('skill/personal-path', {
  severity: 'warning',
  summary: 'A path leads into the home directory of one person.',
  why: 'The path exists on one computer. For everybody else the agent looks in vain or makes such a directory, and the name of a person gets published with the file.',
  remedy: 'Write the path from the root of the project, or from the home directory with `~`.',
  bad: `${front}Read the load plan in «/Users/mkeller»/plans/orders.md first.\n`,
  good: `${front}Read the load plan in ~/plans/orders.md first.\n`,
  fixed: `${front}Read the load plan in ~/plans/orders.md first.\n`,
  check(document, report) {
    const seen = new Set<string>();
    for (const found of document.text.matchAll(HOME)) {
      const name = found[1] as string;
      if (NOBODY.has(name.toLowerCase()) || /^(?:your|my|some|example|test|x+$|name$)/i.test(name)) continue;
      const span = { start: found.index, end: found.index + found[0].length };
      const isCode = inFence(document.outline, span.start);
      // A block of code shows what somebody saw; outside of it a path is an instruction. Each is said once.
      const key = `${isCode} ${found[0]}`;
      if (seen.has(key)) continue;
      seen.add(key);
      report({
        span,
        severity: isCode ? 'info' : 'warning',
        message: `'${found[0]}' is the home directory of one person; write a path from the project or from '~'.`,
        fixes: isCode ? [] : [{ title: "Change to '~'", edits: [{ span, newText: '~' }] }],
      });
    }
  },
});
