import { create, type NewFileRequest, type NewFiles, type Obstacle, type Template } from '../../src/core/create.ts';
import type { Engine } from '../../src/core/engine.ts';
import type { Surroundings } from '../../src/core/feature.ts';
import type { SkillSettings } from '../../src/core/skill/index.ts';
import { ownProfiles } from '../../src/core/skill/profiles/own-profile.ts';
import { checkTree, engineFor, openTree, type Tree } from './engine.ts';

export const today = '2031-03-01';

/** Answers that suit every profile. */
export const plain = { name: 'load-orders', description: 'Loads the orders of one day again. Use when a load failed.' };

/** A workspace in memory in which new files are made. */
export class Workshop {
  readonly engine: Engine;
  readonly tree: Tree;

  /** @param profiles texts of the workspace's own profiles by path */
  constructor(tree: Tree = {}, profiles: Record<string, string> = {}, settings: SkillSettings = {}) {
    this.engine = engineFor({ ...settings, ownProfiles: ownProfiles(profiles).profiles });
    this.tree = tree;
  }

  get index() {
    return openTree(this.engine, this.tree).index;
  }

  get surroundings(): Surroundings {
    const { index } = this;
    return { ...index.view(), all: (kind) => index.all(kind), text: (path) => this.tree[path] };
  }

  template(id: string): Template {
    const found = this.engine.templates('skill').find((each) => each.id === id);
    if (!found) throw new Error(`There is no template '${id}'.`);
    return found;
  }

  /** How a file like one of the tree is made. */
  copyOf(path: string): Template {
    const document = this.engine.parse(path, this.tree[path] as string);
    const template = document && this.engine.templateLike(document, this.surroundings);
    if (!template) throw new Error(`No file like '${path}' can be made.`);
    return template;
  }

  places(template: Template, below = ''): readonly string[] {
    return template.places(this.surroundings, below);
  }

  create(template: Template, request: Partial<NewFileRequest> = {}): NewFiles | Obstacle {
    const place = request.place ?? (this.places(template)[0] as string);
    return create(template, { place, answers: {}, parts: [], today, ...request }, this.engine, this.index);
  }

  /** The workspace with what was made. */
  with(made: NewFiles): Tree {
    const others = made.others.map((file) => [
      file.path,
      'text' in file ? file.text : (this.tree[file.copyOf] as string),
    ]);
    return { ...this.tree, [made.main.path]: made.main.text, ...Object.fromEntries(others) };
  }

  /** Every finding in the workspace with what was made, and the profile of the main file. */
  check(made: NewFiles): { profile: string | undefined; findings: string[] } {
    const tree = this.with(made);
    const findings = [...checkTree(this.engine, tree)].flatMap(([path, found]) =>
      found.map((each) => `${path}: ${each.severity} ${each.rule}: ${each.message}`),
    );
    return { profile: this.engine.parse(made.main.path, made.main.text)?.profiles[0], findings };
  }
}

/** What was made; fails when something was in the way. */
export function made(result: NewFiles | Obstacle): NewFiles {
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

/** Why nothing was made. */
export function refused(result: NewFiles | Obstacle): string {
  return 'problem' in result ? result.problem : `${result.main.path} was made`;
}
