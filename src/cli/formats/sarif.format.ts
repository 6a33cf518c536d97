import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import { explainRule } from '../../core/explain.ts';
import type { Fix, Severity } from '../../core/finding.ts';
import type { RuleText } from '../../core/rule.ts';
import type { Located, Report } from '../check/report.ts';
import { rulePages } from '../rule-pages.ts';
import { version } from '../version.ts';
import type { Format } from './format.ts';
import { fromOne } from './json.format.ts';

/** The name under which code scanning services know the root of the sources. */
const base = '%SRCROOT%';

const levels: Readonly<Record<Severity | 'off', Result.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
  off: 'none',
};

/** The Static Analysis Results Interchange Format, 2.1.0: what code scanning services read. */
export const sarif: Format = (report) => {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function runOf({ findings, rules }: Report): Run {
  const used = new Set(findings.map((each) => each.finding.rule));
  const described = rules.filter((rule) => used.has(rule.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = new Map(described.map((rule, index) => [rule.id, index]));
  return {
    tool: {
      driver: {
        name: 'Gatewright',
        version,
        semanticVersion: version,
        rules: described.map(descriptorOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { description: { text: 'The directory the check was started in.' } } },
    results: findings.map((each) => resultOf(each, indexes.get(each.finding.rule) ?? -1)),
  };
}

function descriptorOf(rule: RuleText): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: rule.remedy, markdown: explainRule(rule) },
    helpUri: `${rulePages}/${rule.id}.md`,
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.severity !== 'off' },
  };
}

function resultOf({ file, profile, finding }: Located, ruleIndex: number): Result {
  const { rule, severity, message, related = [], fixes = [] } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: locationOf(file), region: regionOf(finding.range) } }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: { artifactLocation: locationOf(place.path), region: regionOf(place.range) },
          })),
        }),
    ...(fixes.some(isInText) ? { fixes: fixes.filter(isInText).map((fix) => fixOf(file, fix)) } : {}),
    properties: { profile, severity },
  };
}

function locationOf(file: string) {
  return { uri: encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F'), uriBaseId: base };
}

function regionOf(range: Located['finding']['range']) {
  const { start, end } = fromOne(range);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** SARIF knows no fix that makes or moves files. */
function isInText(fix: Fix): boolean {
  return fix.edits.length > 0 && !fix.creates && !fix.renames;
}

function fixOf(file: string, fix: Fix): NonNullable<Result['fixes']>[number] {
  return {
    description: { text: fix.title },
    artifactChanges: [
      {
        artifactLocation: locationOf(file),
        replacements: fix.edits.map(({ span, newText }) => ({
          deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
          ...(newText === '' ? {} : { insertedContent: { text: newText } }),
        })),
      },
    ],
  };
}
