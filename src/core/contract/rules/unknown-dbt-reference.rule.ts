import { listed, nearest } from '../../words.ts';
import type { Workspace } from '../../workspace.ts';
import { type DbtCall, dbtCallOf } from '../dbt/calls.ts';
import { modelFile } from '../dbt/model-file.ts';
import { isTemplate } from '../dbt/node.ts';
import { lacksNode, projectOf } from '../dbt/project.ts';
import { referencesOf } from '../dbt/references.ts';
import { dbtNode, dbtSource } from '../table-facts.ts';
import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath } from './dbt-models.ts';

const project = { 'dbt_project.yml': 'name: shop\n', 'models/marts/fct_orders.sql': 'select 1 as order_id\n' };

export default defineContractRule('contract/unknown-dbt-reference', {
  severity: 'error',
  summary: 'An exposure, a test or a key refers to a model or source that the dbt project does not have.',
  why: 'Before dbt does anything it looks up every reference, and stops when one leads nowhere: a typing error in an exposure keeps all models from being built. What packages bring along is not judged while they are not installed.',
  remedy: 'Correct the name, or take the reference out when the model is gone.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: {
    ...project,
    [dbtExamplePath]: `exposures:
  - name: weekly_revenue
    type: dashboard
    owner:
      name: Finance
    depends_on:
      - «ref('fct_order')»
`,
  },
  good: {
    ...project,
    [dbtExamplePath]: `exposures:
  - name: weekly_revenue
    type: dashboard
    owner:
      name: Finance
    depends_on:
      - ref('fct_orders')
`,
  },
  check(document, report, workspace) {
    for (const part of document.of('dbt')) {
      for (const { value, span } of referencesOf(part)) {
        const call = isTemplate(value) ? undefined : dbtCallOf(value, span);
        const problem = call && problemOf(call, document.path, workspace);
        if (problem) report({ span, message: problem });
      }
    }
  },
});

function problemOf(call: DbtCall, path: string, workspace: Workspace): string | undefined {
  return call.kind === 'ref' ? problemOfRef(call, path, workspace) : problemOfSource(call, path, workspace);
}

function problemOfRef(call: DbtCall, path: string, workspace: Workspace): string | undefined {
  const { name } = call;
  // What another project or a package has is known there.
  if (call.package !== undefined) return undefined;
  if (workspace.definitions(dbtNode, `ref ${name}`).length > 0) return undefined;
  if (workspace.definitions(modelFile, name).length > 0) return undefined;
  const own = projectOf(path, workspace);
  if (own === undefined || !lacksNode(own, name, workspace)) return undefined;
  const known = workspace.names(dbtNode).flatMap((key) => (key.startsWith('ref ') ? key.slice('ref '.length) : []));
  const near = nearest(name, new Set([...known, ...workspace.names(modelFile)]));
  const advice = near ? `did you mean '${near}'?` : 'correct the name, or take the reference out.';
  return `This dbt project has no model, seed or snapshot '${name}'; ${advice}`;
}

/** A source may be written down in a file that was not read, so only a source that is known can lack a table. */
function problemOfSource({ name }: DbtCall, path: string, workspace: Workspace): string | undefined {
  if (workspace.definitions(dbtNode, `source ${name}`).length > 0) return undefined;
  const [source = ''] = name.split('.', 1);
  const table = name.slice(source.length + 1);
  const own = projectOf(path, workspace);
  const known = workspace
    .definitions(dbtSource, source)
    .filter((each) => projectOf(each.path, workspace) === own)
    .flatMap(({ detail }) => detail as readonly string[]);
  if (own === undefined || known.length === 0) return undefined;
  const near = nearest(table, known);
  const few = known.length <= 6 ? `it has ${listed(known)}.` : 'correct the name, or add the table to it.';
  return `The source '${source}' has no table '${table}'; ${near ? `did you mean '${near}'?` : few}`;
}
