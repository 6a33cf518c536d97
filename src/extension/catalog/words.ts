import type { CatalogFile } from '../../protocol/requests.ts';
import type { FileNode, GroupNode, MeterNode, PartNode, RelationNode } from './tree.ts';

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** `2 errors, 1 warning`: what is wrong with some entries; empty when nothing is. */
export function faults(files: readonly CatalogFile[]): string {
  const sum = (severity: 'error' | 'warning') => files.reduce((total, file) => total + file.findings[severity], 0);
  const [errors, warnings] = [sum('error'), sum('warning')];
  return sentence(errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning'));
}

/** A part of a whole as a percentage and as a bar of ten signs, which may be cut off in a narrow view. */
export function meterText({ used, max }: { readonly used: number; readonly max: number }): string {
  const tenths = Math.min(10, Math.max(used > 0 ? 1 : 0, Math.round((used / max) * 10)));
  return `${Math.round((used / max) * 100)} % ${'▰'.repeat(tenths)}${'▱'.repeat(10 - tenths)}`;
}

/** What a screen reader says of a meter: the numbers in words, never the signs of its bar. */
export function spokenMeter({ meter }: MeterNode): string {
  return `${meter.title}. ${meter.text}`;
}

export function spokenGroup({ label, files }: Pick<GroupNode, 'label' | 'files'>): string {
  return sentence(label, counted(files.length, 'file'), faults(files));
}

export function spokenFile({ file, children }: FileNode): string {
  const count = (relation: RelationNode['relation']) => children.filter((each) => each.relation === relation).length;
  const [clashes, refers, used] = [count('clashes'), count('refers'), count('used')];
  return sentence(
    file.name,
    file.kind,
    file.detail ?? false,
    faults([file]),
    clashes > 0 && `same name as ${counted(clashes, 'other file')}`,
    refers > 0 && counted(refers, 'reference'),
    used > 0 && `used in ${counted(used, 'place')}`,
    file.path,
  );
}

export function spokenRelation({ label, other, range }: RelationNode): string {
  return sentence(label, other.kind, `line ${range.start.line + 1}`);
}

/** A part with its kind in words, since its icon cannot be heard. */
export function spokenPart({ part, children }: PartNode): string {
  return sentence(part.name, part.kind, part.detail, children.length > 0 && counted(children.length, 'part'));
}

function sentence(...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(', ');
}
