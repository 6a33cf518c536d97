import type { Token } from '../../feature.ts';
import type { Workspace } from '../../workspace.ts';
import { namedRoles } from '../facts.ts';
import type { SkillDocument } from '../model.ts';
import { clientKeys } from '../rules/keys.ts';
import { lookUp, toolListsOf } from '../rules/tool-lists.ts';
import { mentionsIn } from './mentions.ts';

/**
 * What a grammar cannot know: which variables are declared, which names lead to a skill or an agent, which tools and
 * keys a client has replaced. A name that leads nowhere keeps the colour of its surroundings.
 */
export function tokensOf(document: SkillDocument, workspace: Workspace): readonly Token[] {
  const tokens = [...names(document, workspace), ...deprecatedTools(document), ...deprecatedKeys(document)];
  tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return tokens.filter(({ span }) => {
    if (span.start < end || span.start === span.end) return false;
    if (/[\r\n]/.test(document.text.slice(span.start, span.end))) return false;
    end = span.end;
    return true;
  });
}

/** Declared variables, and names of skills, agents and the like that are defined somewhere. */
function names(document: SkillDocument, workspace: Workspace): Token[] {
  const mentions = mentionsIn(document, workspace);
  const declared = new Set(
    mentions.flatMap(({ thing, defines }) => (defines && thing.kind === 'variable' ? thing.name : [])),
  );
  return mentions.flatMap(({ thing: { kind, home, name }, defines, span }): Token[] => {
    const declaration = defines ? (['declaration'] as const) : [];
    if (kind === 'variable') {
      const isKnown = home === document.path && declared.has(name);
      return isKnown ? [{ span, type: 'variable', modifiers: [...declaration, 'readonly'] }] : [];
    }
    if (!isNamed(kind) || (!defines && workspace.definitions(kind, name).length === 0)) return [];
    // An agent is somebody; a skill, a command and a prompt are called.
    return [{ span, type: kind === 'agent' ? 'class' : 'function', modifiers: declaration }];
  });
}

function isNamed(kind: string): boolean {
  return (namedRoles as readonly string[]).includes(kind);
}

/** Without what stands behind a tool in parentheses. */
function deprecatedTools(document: SkillDocument): Token[] {
  return toolListsOf(document).flatMap((list) =>
    list.items.flatMap(({ text, span }): Token[] => {
      const tool = lookUp(list.client, text);
      if (typeof tool !== 'object' || !(tool.renamedTo || tool.replacedBy || tool.removed)) return [];
      const { length } = text.replace(/\(.*$/s, '');
      return [{ span: { start: span.start, end: span.start + length }, type: 'function', modifiers: ['deprecated'] }];
    }),
  );
}

function deprecatedKeys(document: SkillDocument): Token[] {
  return (document.data?.entries ?? []).flatMap(({ key }): Token[] => {
    const readers = clientKeys(document, String(key.value));
    const isDeprecated = readers.length > 0 && readers.every(({ known }) => known.deprecated);
    return isDeprecated ? [{ span: key.span, type: 'property', modifiers: ['deprecated'] }] : [];
  });
}
