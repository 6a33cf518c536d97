import type { YamlPath } from '../../../document/yaml/frames.ts';
import { schemaAt } from '../../../schema/schema-at.ts';
import type { ContractPart } from '../../document.ts';
import { contractFormats } from '../../formats/index.ts';
import { odcsVersions } from '../../schema/versions.ts';

/** Every version of the standard, the oldest first. */
const versions = odcsVersions.flatMap((version) => contractFormats.find(({ id }) => id === `odcs-${version}`) ?? []);

/** Since which version of the standard a key is there; `undefined` for what always was, and in other formats. */
export function sinceVersion(path: YamlPath, { format, root }: ContractPart): string | undefined {
  if (format.family !== 'odcs') return undefined;
  const key = String(path.at(-1));
  const first = versions.find(({ schema }) => {
    const around = schema && schemaAt(schema, path.slice(0, -1), root);
    return around?.properties !== undefined && Object.hasOwn(around.properties, key);
  });
  return first && first !== versions[0] ? `Since ${first.title}.` : undefined;
}
