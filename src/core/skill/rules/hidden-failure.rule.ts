import { isCounterExample, shellFences } from './fence-code.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Loads orders by day. Use when orders are late.\n---\n\n';

/** Commands that are run to learn whether something is right: their failure is the answer. */
const CHECK =
  /^(?:\$ )?(?:(?:uv|poetry|pipenv|hatch|rye) run |npx (?:--yes )?|pnpm (?:exec|dlx) |bunx |python3? -m |make |just )?(?:dbt (?:test|build|source freshness)|pytest|unittest|tox|nox|(?:npm|pnpm|yarn|bun) (?:run )?(?:test|lint|check|typecheck|type-check)|go (?:test|vet)|cargo (?:test|clippy|check)|mvn (?:test|verify)|(?:\.\/)?gradlew? (?:test|check)|dotnet test|(?:make|just) (?:test|lint|check)|(?:test|lint|check)(?= |$)(?! -)|ruff check|mypy|pyright|tsc|eslint|jest|vitest|rspec|phpunit|sqlfluff lint|sqlmesh (?:test|audit)|soda scan|great_expectations checkpoint run|terraform validate|pre-commit run|shellcheck|yamllint|actionlint)\b/;
/** What makes any command succeed. A message that says what went wrong still hides the exit code, but not the failure. */
const SUCCESS =
  /^(?:true|:|exit 0|\/bin\/true|echo)(?=$|[\s;&|)])(?!.*(?:fail|error|issue|problem|broken|warn|exit [1-9]|❌|⚠))/i;

export default defineSkillRule('skill/hidden-failure', {
  severity: 'info',
  summary: 'A check is followed by `||` and something that succeeds, so its failure is hidden.',
  why: 'An agent that runs the line sees success and hands the work over, though the tests failed. A second test command behind `||` runs only when the first one fails, and then its result stands for both.',
  remedy: 'Run checks on lines of their own, or join them with `&&`, so that each failure counts.',
  bad: `${front}\`\`\`bash\n«dbt test || npm run test»\n\`\`\`\n`,
  good: `${front}\`\`\`bash\ndbt test && npm run test\n\`\`\`\n`,
  check(document, report) {
    for (const fence of shellFences(document)) {
      for (const found of document.text
        .slice(fence.content.start, fence.content.end)
        .matchAll(/^([^\r\n#]*?[^|\r\n])\|\|([^\r\n]+)$/gm)) {
        const [line, left = '', right = ''] = found;
        const command = left.trim();
        const isCheck = CHECK.test(command.replace(/^.*(?:&&|;)\s*/, ''));
        // What is caught in a variable or a file is looked at later.
        if (!isCheck || /\$\(|`|>(?!&)/.test(command)) continue;
        const other = CHECK.test(right.trim());
        if (!other && !SUCCESS.test(right.trim())) continue;
        const lead = line.length - line.trimStart().length;
        const start = fence.content.start + found.index + lead;
        if (isCounterExample(document, fence, start)) continue;
        const name = command.split(/\s+/).slice(0, 3).join(' ');
        report({
          span: { start, end: start + line.trim().length },
          message: other
            ? `When '${name}' fails, the command behind '||' answers for it and the failure is hidden; run both, one a line or with '&&'.`
            : `'||' turns a failure of '${name}' into success; let it fail, so that whoever runs it notices.`,
        });
      }
    }
  },
});
