import type { NewFileRequest, NewFiles, Obstacle, Part, PartChoice, Template } from '../../create.ts';
import type { Document } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { entryOf, resolve } from '../../document/yaml/node.ts';
import { toYamlScalar } from '../../document/yaml/quote.ts';
import { draftSnippet, draftText, type Fill, readDraft } from '../../draft.ts';
import { fileStem, pathAt } from '../../file-name.ts';
import type { Origin, SourceTable, SourceTables } from '../../source-table.ts';
import { counted } from '../../words.ts';
import { ContractDocument } from '../document.ts';
import { contractDraft, serverTypes, teamText } from './drafts.ts';
import { fieldsFor, none } from './fields.ts';
import { placesFor } from './places.ts';
import { schemaText } from './schema-text.ts';
import { type Start, starts } from './starts.ts';

/** The kinds of contracts that begin with nothing but an example. */
export const contractTemplates: readonly Template[] = starts.map(templateOfStart);

function templateOfStart({ id, title, summary, serverType, schema }: Start): Template {
  const fields = fieldsFor(serverType, '');
  return templateWith({ id, title, summary, parts: [], fields, schema: () => ({ draft: schema }) });
}

/** How a contract about tables is made that are known from elsewhere. */
export function templateOfTables({ origin, tables, notes }: SourceTables): Template {
  const parts = tables.length > 1 ? tables.map(partOf) : [];
  const [only] = tables;
  return templateWith({
    id: `from-${origin.kind}`,
    title: 'Contract',
    summary: `Made of ${origin.path}: ${counted(tables.length, 'table')}.`,
    parts,
    choice: {
      title: 'Tables',
      prompt: 'Which tables does the contract promise? Choose at least one',
      comesFirst: true,
    },
    fields: fieldsFor(serverTypeOf(origin, tables), tables.length === 1 && only ? only.name : origin.name),
    origin: originText(origin, notes),
    owner: (chosen) => tables.find((table, index) => table.owner && isChosen(index, chosen))?.owner,
    schema: (serverType, chosen) => {
      const wanted = tables.filter((_, index) => isChosen(index, chosen));
      return wanted.length === 0 ? undefined : { text: schemaText(wanted, serverType) };
    },
    server: (chosen) =>
      serverFields(
        origin,
        tables.find((_, index) => isChosen(index, chosen)),
      ),
  });

  function isChosen(index: number, chosen: readonly string[]): boolean {
    return parts.length === 0 || chosen.includes(parts[index]?.id ?? '');
  }
}

interface Recipe extends Pick<Template, 'id' | 'title' | 'summary' | 'parts' | 'fields'> {
  readonly choice?: PartChoice;
  /** Comments about where the tables come from. */
  readonly origin?: string;
  /** Who answers for the chosen parts, as far as that is known. */
  owner?(chosen: readonly string[]): string | undefined;
  /** Fields of the server that are known, by their names. */
  server?(chosen: readonly string[]): Readonly<Record<string, string>>;
  /**
   * The section `schema`: a draft, or the text itself, since what comes from a file may hold the marks of drafts;
   * `undefined` when no table was chosen.
   */
  schema(
    serverType: string,
    chosen: readonly string[],
  ): { readonly draft: string } | { readonly text: string } | undefined;
}

function templateWith(recipe: Recipe): Template {
  const { id, title, summary, parts, fields, choice, origin = '' } = recipe;
  const make = ({ place, answers, parts: chosen }: NewFileRequest): NewFiles | Obstacle => {
    const answerTo = (key: string) => (answers[key] ?? fields.find((field) => field.key === key)?.initial ?? '').trim();
    const name = answers.name ?? answerTo('name');
    // `Sales Orders` stands in `sales-orders.odcs.yaml`, and `sales_orders` keeps its name.
    const found = fileStem(name, name.toLowerCase());
    if ('problem' in found) return { key: 'name', problem: found.problem };
    const path = pathAt(place, found.stem, /\.odcs\.(?:ya?ml)$/i);
    if (path === undefined)
      return { problem: `'${place}' is no place for a contract; choose one that ends with '<name>.odcs.yaml'.` };
    const schema = recipe.schema(answerTo('server'), chosen);
    if (schema === undefined) return { problem: 'A contract is about tables; choose at least one.' };
    const owner = answerTo('owner') || (recipe.owner?.(chosen) ?? '');
    const domain = answerTo('domain');
    const server = recipe.server?.(chosen) ?? {};
    const slots: Readonly<Record<string, Fill>> = {
      ':origin': { value: origin, isPlain: true },
      ':id': { value: found.stem },
      name: { value: name },
      ':domain': { value: domain && `domain: ${toYamlScalar(domain)}\n`, isPlain: true },
      ':team': { value: teamText(owner && toYamlScalar(owner)), isPlain: true },
      ':schema': { value: 'text' in schema ? schema.text : '', isPlain: true },
    };
    const fill = (key: string): Fill => slots[key] ?? { value: server[key] ?? '', isStop: true };
    const schemaDraft = 'draft' in schema ? schema.draft : '‹:schema›';
    const draft = readDraft(contractDraft(answerTo('server'), Object.keys(server), schemaDraft), true);
    return { main: { path, text: draftText(draft, fill) }, snippet: draftSnippet(draft, fill), others: [] };
  };
  return {
    id,
    title,
    summary,
    fields,
    parts,
    ...(choice && parts.length > 0 ? { choice } : {}),
    places: placesFor,
    make,
    isRead: (document) => document.profiles[0] === 'odcs-3.1.0',
    spanOf,
    limitOf: () => undefined,
  };
}

function partOf(table: SourceTable, index: number): Part {
  const { name, namespace, columns, description } = table;
  return {
    id: `${index} ${[...namespace, name].join('.')}`,
    title: name,
    summary: [namespace.join('.'), counted(columns.length, 'column'), description].filter(Boolean).join(' · '),
  };
}

function serverTypeOf({ kind }: Origin, tables: readonly SourceTable[]): string {
  if (kind === 'csv' || kind === 'json' || kind === 'parquet') return 'local';
  const dialect = tables.flatMap((table) => table.columns).find((column) => column.dialect)?.dialect;
  if (!dialect) return 'postgres';
  return serverTypes.includes(dialect) ? dialect : none;
}

function originText({ path, date }: Origin, notes: readonly string[]): string {
  const day = date?.slice(0, 10);
  const lines = [`Made of ${path}${day ? ` as it was on ${day}` : ''}.`, ...notes];
  return lines.map((line) => `# ${line.replace(/\p{Cc}+/gu, ' ')}\n`).join('');
}

/** What the origin of a table tells of its server. */
function serverFields({ kind, path }: Origin, table: SourceTable | undefined): Record<string, string> {
  if (kind === 'csv' || kind === 'json' || kind === 'parquet') return { path, format: kind };
  const { namespace = [] } = table ?? {};
  const schema = namespace.at(-1);
  const database = namespace.at(-2);
  return {
    ...(schema === undefined ? {} : { schema, dataset: schema }),
    ...(database === undefined ? {} : { database, catalog: database, project: database }),
  };
}

/** Where an answer stands in the contract. */
function spanOf(document: Document, key: string): Span | undefined {
  const root = document instanceof ContractDocument ? document.parts[0]?.root : undefined;
  if (!root) return undefined;
  const keys: Readonly<Record<string, string>> = { owner: 'team', server: 'servers' };
  const value = resolve(entryOf(root, keys[key] ?? key)?.value);
  return value?.span;
}
