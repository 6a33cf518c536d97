import type { Span } from '../../document/span.ts';
import type { Mention } from '../../feature.ts';
import type { Workspace } from '../../workspace.ts';
import type { SkillDocument } from '../model.ts';
import { withoutCode } from '../rules/prose.ts';
import { fileMentions } from './file-mentions.ts';
import { nameMentions } from './name-mentions.ts';
import { headingMentions, levelMentions, tagMentions } from './part-mentions.ts';
import { variableMentions } from './variable-mentions.ts';

/**
 * Every place of a skill or agent that defines or names something, in the order of the text. Each lies on one line and
 * none is empty. They do not overlap, save that a heading holds what its text names, behind the heading in the list.
 */
export function mentionsIn(document: SkillDocument, workspace: Workspace): Mention[] {
  const prose = withoutCode(document.text, document.outline);
  const all = [
    ...headingMentions(document),
    ...nameMentions(document, prose, workspace),
    ...variableMentions(document, workspace),
    ...fileMentions(document, workspace),
    ...tagMentions(document, prose),
    ...levelMentions(document, prose),
  ];
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let heading: Span = { start: 0, end: 0 };
  let end = 0;
  return all.filter(({ thing, span, defines }) => {
    if (span.end <= span.start || /[\r\n]/.test(document.text.slice(span.start, span.end))) return false;
    if (defines && thing.kind === 'heading') {
      heading = span;
      return true;
    }
    if (span.start < end || (span.start < heading.end && span.end > heading.end)) return false;
    end = span.end;
    return true;
  });
}
