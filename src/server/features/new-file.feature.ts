import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { create, judge, type Template } from '../../core/create.ts';
import type { Surroundings } from '../../core/feature.ts';
import {
  type NewFile,
  type NewFileCheckParams,
  type NewFileKind,
  type NewFileOffer,
  type NewFileRequest,
  type NewFileScope,
  type NewFiles,
  type NewFileVerdict,
  newFileCheckRequest,
  newFileOfferRequest,
  newFilesRequest,
} from '../../protocol/new-file-requests.ts';
import { type Places, type ServerFeature, surroundingsOf } from '../feature.ts';
import type { Folder } from '../folder.ts';
import { TableReader } from '../table-reader.ts';

/** A place to make files in, and the kinds there are. */
interface Scene {
  readonly folder: Folder;
  /** The directory that was named, from the folder's root. */
  readonly below: string;
  readonly templates: readonly Template[];
  readonly surroundings: Surroundings;
}

interface Problem {
  readonly problem: string;
}

/** Answers what the wizards of new files ask: the kinds of files, what is wrong with an answer, and the finished files. */
const newFile: ServerFeature = {
  register(connection, places) {
    const reader = new TableReader();

    connection.onRequest(newFileOfferRequest, async (scope: NewFileScope, token): Promise<NewFileOffer> => {
      const scene = await sceneOf(scope, places, reader, token);
      if ('problem' in scene) return { kinds: [], sources: [], problem: scene.problem };
      const isStart = scope.like === undefined && scope.tablesOf === undefined;
      const takesTables = isStart && scene.folder.session.engine.takesTables(scope.language);
      const sources = takesTables ? await reader.sources() : [];
      return {
        kinds: scene.templates.flatMap((template) => kindOf(template, scene)),
        sources: sources.map(({ id, title, summary, glob, exclude }) => {
          return { id, title, summary, glob, ...(exclude ? { exclude } : {}) };
        }),
      };
    });

    connection.onRequest(newFileCheckRequest, async (params: NewFileCheckParams, token): Promise<NewFileVerdict> => {
      const found = await chosen(params, places, reader, token);
      if ('problem' in found) return { problem: { severity: 'error', message: found.problem } };
      const { engine, index } = found.scene.folder.session;
      return judge(found.template, requestOf(params), params.key, engine, index);
    });

    connection.onRequest(newFilesRequest, async (params: NewFileRequest, token): Promise<NewFiles> => {
      const found = await chosen(params, places, reader, token);
      return 'problem' in found ? { files: [], problem: found.problem } : filesOf(params, found);
    });
  },
};

export default newFile;

function kindOf(template: Template, { surroundings, below, folder }: Scene): NewFileKind[] {
  const { id, title, summary, fields, parts, choice } = template;
  const places = template.places(surroundings, below).filter((place) => folder.mayHold(place));
  if (places.length === 0) return [];
  return [{ id, title, summary, fields, parts, ...(choice ? { choice } : {}), places }];
}

/** Where files are made and of which kinds, or why none can be made there. */
async function sceneOf(
  { language, uri, like, tablesOf }: NewFileScope,
  places: Places,
  reader: TableReader,
  token: CancellationToken,
): Promise<Scene | Problem> {
  if (like !== undefined) {
    const asked = places.find(like);
    const { folder, surroundings } = asked ?? {};
    const template = asked?.folder.session.engine.templateLike(asked.document, asked.surroundings);
    if (!folder || !surroundings || !template) return { problem: notAlike(like) };
    return { folder, below: '', templates: [template], surroundings };
  }
  const inside = places.folders.flatMap((folder) => {
    const below = folder.uriOf('').replace(/\/$/, '') === uri.replace(/\/$/, '') ? '' : folder.pathOf(uri);
    return below === undefined ? [] : [{ folder, below }];
  });
  const best = inside.sort((a, b) => b.folder.root.length - a.folder.root.length)[0];
  if (!best) return { problem: 'This directory lies outside of the workspace; choose one in it.' };
  const { engine } = best.folder.session;
  const scene = { ...best, surroundings: surroundingsOf(best.folder) };
  if (tablesOf === undefined) return { ...scene, templates: engine.templates(language) };
  // The tables may be in another folder than the contract.
  const source = places.locate(tablesOf);
  if (!source) return { problem: `'${decodeURIComponent(tablesOf)}' lies outside of the workspace; copy it into it.` };
  const abort = new AbortController();
  token.onCancellationRequested(() => abort.abort());
  const tables = await reader.read(source.folder, source.path, abort.signal).catch((error) => {
    throw token.isCancellationRequested
      ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Reading was cancelled.')
      : error;
  });
  if ('problem' in tables) return tables;
  const template = engine.templateOf(language, tables);
  return { ...scene, templates: template ? [template] : [] };
}

async function chosen(
  params: NewFileRequest,
  places: Places,
  reader: TableReader,
  token: CancellationToken,
): Promise<{ readonly scene: Scene; readonly template: Template } | Problem> {
  const scene = await sceneOf(params, places, reader, token);
  if ('problem' in scene) return scene;
  const template = scene.templates.find((each) => each.id === params.kind);
  if (template) return { scene, template };
  return {
    problem:
      params.like === undefined
        ? `There is no kind of file '${params.kind}' here; start over and choose another one.`
        : notAlike(params.like),
  };
}

/** The finished files. */
function filesOf(
  params: NewFileRequest,
  { scene: { folder }, template }: { readonly scene: Scene; readonly template: Template },
): NewFiles {
  const made = create(template, requestOf(params), folder.session.engine, folder.session.index);
  if ('problem' in made) return { files: [], problem: made.problem };
  const all = [made.main, ...made.others];
  const touched = all.flatMap((file) => ('copyOf' in file ? [file.path, file.copyOf] : [file.path]));
  const out = touched.find((path) => !folder.mayHold(path));
  if (out !== undefined) return { files: [], problem: `A link on the way to '${out}' leads out of the workspace.` };
  const files = all.map((file): NewFile => {
    const uri = folder.uriOf(file.path);
    return 'text' in file ? { uri, text: file.text } : { uri, copyOf: folder.uriOf(file.copyOf) };
  });
  return { files, ...(made.snippet === undefined ? {} : { snippet: made.snippet }) };
}

function notAlike(uri: string): string {
  return `'${decodeURIComponent(uri)}' is no skill, agent or the like that could be copied.`;
}

function requestOf({ place, answers, parts }: NewFileRequest) {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { place, answers, parts, today };
}
