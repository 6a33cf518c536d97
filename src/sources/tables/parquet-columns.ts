import type { SchemaElement, SchemaTree } from 'hyparquet';
import type { LogicalType, SourceColumn } from '../../core/source-table.ts';

/** The columns of a schema, with what lies in them. */
export function parquetColumns(tree: SchemaTree): SourceColumn[] {
  return tree.children.map((child) => ({ name: child.element.name, ...contentOf(child), ...nullability(child) }));
}

type Content = Pick<SourceColumn, 'physicalType' | 'dialect' | 'logicalType' | 'columns' | 'items'>;

function contentOf(node: SchemaTree): Content {
  const { element, children } = node;
  // Old writers repeat a field without a group around it.
  if (element.repetition_type === 'REPEATED') return listOf(singleOf(node), {});
  if (isKind(element, 'LIST')) {
    const item = itemOf(node);
    if (item) return listOf(contentOf(item), nullability(item));
  }
  if (isKind(element, 'MAP') || element.converted_type === 'MAP_KEY_VALUE') {
    const [key, value] = (children[0]?.children ?? []).map((child) => contentOf(child).physicalType ?? '');
    return typed('object', `MAP<${key ?? ''}, ${value ?? ''}>`, []);
  }
  return singleOf(node);
}

/** A node by itself, however often it is there. */
function singleOf(node: SchemaTree): Content {
  if (node.children.length > 0 || !node.element.type) {
    const columns = parquetColumns(node);
    return typed(
      'object',
      `STRUCT<${columns.map(({ name, physicalType }) => `${name}: ${physicalType}`).join(', ')}>`,
      columns,
    );
  }
  const [logical, written] = leafType(node.element);
  return typed(logical, written, []);
}

function listOf(content: Content, more: Pick<SourceColumn, 'nullable'>): Content {
  return { ...typed('array', `LIST<${content.physicalType}>`, []), items: { ...content, ...more } };
}

function typed(logicalType: LogicalType, physicalType: string, columns: readonly SourceColumn[]): Content {
  return { physicalType, dialect: 'parquet', logicalType, columns };
}

/** What a list holds: in the usual form below a repeated group of one field, in older ones that group itself. */
function itemOf({ element, children }: SchemaTree): SchemaTree | undefined {
  const [repeated] = children;
  if (!repeated) return undefined;
  const { name } = repeated.element;
  const isWrapper = repeated.children.length === 1 && name !== 'array' && name !== `${element.name}_tuple`;
  // What is repeated stands for one item now, so it is no list once more.
  const alone: SchemaTree = { ...repeated, element: { ...repeated.element, repetition_type: 'REQUIRED' } };
  return isWrapper ? repeated.children[0] : alone;
}

function nullability({ element }: SchemaTree): Pick<SourceColumn, 'nullable'> {
  return { nullable: element.repetition_type !== 'REQUIRED' };
}

function isKind({ logical_type, converted_type }: SchemaElement, kind: 'LIST' | 'MAP'): boolean {
  return logical_type?.type === kind || converted_type === kind;
}

/** The logical type and the one that Parquet gives, in its own words. */
function leafType(element: SchemaElement): readonly [LogicalType, string] {
  const {
    logical_type: logical,
    converted_type: converted,
    type = 'BYTE_ARRAY',
    precision,
    scale,
    type_length,
  } = element;
  switch (logical?.type) {
    case 'STRING':
    case 'ENUM':
    case 'JSON':
    case 'UUID':
      return ['string', logical.type];
    case 'DECIMAL':
      return ['number', `DECIMAL(${logical.precision},${logical.scale})`];
    case 'DATE':
      return ['date', 'DATE'];
    case 'TIME':
    case 'TIMESTAMP':
      return [
        logical.type === 'TIME' ? 'time' : 'timestamp',
        `${logical.type}(${logical.unit},${logical.isAdjustedToUTC === true})`,
      ];
    case 'INTEGER':
      return ['integer', `INT(${logical.bitWidth},${logical.isSigned === true})`];
    case 'FLOAT16':
      return ['number', 'FLOAT16'];
  }
  switch (converted) {
    case 'UTF8':
      return ['string', 'STRING'];
    case 'ENUM':
    case 'JSON':
      return ['string', converted];
    case 'DECIMAL':
      return ['number', `DECIMAL(${precision ?? 0},${scale ?? 0})`];
    case 'DATE':
      return ['date', 'DATE'];
    case 'TIME_MILLIS':
    case 'TIME_MICROS':
      return ['time', converted];
    case 'TIMESTAMP_MILLIS':
    case 'TIMESTAMP_MICROS':
      return ['timestamp', converted];
  }
  if (converted && /^U?INT_\d+$/.test(converted)) return ['integer', converted];
  switch (type) {
    case 'BOOLEAN':
      return ['boolean', type];
    case 'INT32':
    case 'INT64':
      return ['integer', type];
    // The timestamp of old writers.
    case 'INT96':
      return ['timestamp', type];
    case 'FLOAT':
    case 'DOUBLE':
      return ['number', type];
    case 'FIXED_LEN_BYTE_ARRAY':
      return ['string', `${type}(${type_length ?? 0})`];
    default:
      return ['string', type];
  }
}
