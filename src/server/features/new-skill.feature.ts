import { create, judge, type NewFileRequest, type Template } from '../../core/create.ts';
import type { Surroundings } from '../../core/feature.ts';
import {
  type NewSkillCheckParams,
  type NewSkillFile,
  type NewSkillFiles,
  type NewSkillKind,
  type NewSkillRequest,
  type NewSkillScope,
  type NewSkillVerdict,
  newSkillCheckRequest,
  newSkillFilesRequest,
  newSkillKindsRequest,
} from '../../protocol/new-skill-requests.ts';
import { type Places, type ServerFeature, surroundingsOf } from '../feature.ts';
import type { Folder } from '../folder.ts';

/** A place to make files in, and the kinds there are. */
interface Scene {
  readonly folder: Folder;
  /** The directory that was named, from the folder's root. */
  readonly below: string;
  readonly templates: readonly Template[];
  readonly surroundings: Surroundings;
}

/** Answers what New Skill asks: the kinds of files, what is wrong with an answer, and the finished files. */
const newSkill: ServerFeature = {
  register(connection, places) {
    connection.onRequest(newSkillKindsRequest, (scope: NewSkillScope): NewSkillKind[] => {
      const scene = sceneOf(scope, places);
      return (scene?.templates ?? []).flatMap((template) => {
        const { id, title, summary, fields, parts } = template;
        const found = scene ? template.places(scene.surroundings, scene.below) : [];
        const usable = found.filter((place) => scene?.folder.mayHold(place));
        return usable.length > 0 ? [{ id, title, summary, fields, parts, places: usable }] : [];
      });
    });

    connection.onRequest(newSkillCheckRequest, (params: NewSkillCheckParams): NewSkillVerdict => {
      const { scene, template } = chosen(params, places);
      if (!scene || !template) return { problem: { severity: 'error', message: gone(params) } };
      const { engine, index } = scene.folder.session;
      return judge(template, requestOf(params), params.key, engine, index);
    });

    connection.onRequest(newSkillFilesRequest, (params: NewSkillRequest): NewSkillFiles => filesOf(params, places));
  },
};

export default newSkill;

/** `undefined` outside of the workspace, and for a file that nobody reads. */
function sceneOf({ uri, like }: NewSkillScope, places: Places): Scene | undefined {
  const asked = like === undefined ? undefined : places.find(like);
  if (asked) {
    const { folder, document, surroundings } = asked;
    const template = folder.session.engine.templateLike(document, surroundings);
    return { folder, below: '', templates: template ? [template] : [], surroundings };
  }
  if (like !== undefined) return undefined;
  const inside = places.folders.flatMap((folder) => {
    const below = folder.uriOf('').replace(/\/$/, '') === uri.replace(/\/$/, '') ? '' : folder.pathOf(uri);
    return below === undefined ? [] : [{ folder, below }];
  });
  const best = inside.sort((a, b) => b.folder.root.length - a.folder.root.length)[0];
  if (!best) return undefined;
  const { engine } = best.folder.session;
  return { ...best, templates: engine.templates, surroundings: surroundingsOf(best.folder) };
}

/** The finished files. */
function filesOf(params: NewSkillRequest, places: Places): NewSkillFiles {
  const { scene, template } = chosen(params, places);
  if (!scene || !template) return { files: [], problem: gone(params) };
  const { folder } = scene;
  const made = create(template, requestOf(params), folder.session.engine, folder.session.index);
  if ('problem' in made) return { files: [], problem: made.problem };
  const all = [made.main, ...made.others];
  const touched = all.flatMap((file) => ('copyOf' in file ? [file.path, file.copyOf] : [file.path]));
  const out = touched.find((path) => !folder.mayHold(path));
  if (out !== undefined) return { files: [], problem: `A link on the way to '${out}' leads out of the workspace.` };
  const files = all.map((file): NewSkillFile => {
    const uri = folder.uriOf(file.path);
    return 'text' in file ? { uri, text: file.text } : { uri, copyOf: folder.uriOf(file.copyOf) };
  });
  return { files, ...(made.snippet === undefined ? {} : { snippet: made.snippet }) };
}

function chosen(params: NewSkillRequest, places: Places): { scene?: Scene; template?: Template } {
  const scene = sceneOf(params, places);
  const template = scene?.templates.find((each) => each.id === params.kind);
  return { ...(scene ? { scene } : {}), ...(template ? { template } : {}) };
}

function gone({ kind, like }: NewSkillRequest): string {
  return like === undefined
    ? `There is no profile '${kind}' here; start over and choose another one.`
    : `'${decodeURIComponent(like)}' is no skill, agent or the like that could be copied.`;
}

function requestOf({ place, answers, parts }: NewSkillRequest): NewFileRequest {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { place, answers, parts, today };
}
