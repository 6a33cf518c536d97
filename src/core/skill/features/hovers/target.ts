import type { Span } from '../../../document/span.ts';
import type { Workspace } from '../../../workspace.ts';
import type { SkillDocument } from '../../model.ts';
import { mentionsOf } from '../../rules/mentions.ts';
import { follow, type Reference, referencesOf, type Target } from '../../rules/references.ts';
import { holds } from './kind.ts';

/** A file that the body names, with what it leads to; that is unknown outside of the workspace. */
export interface FoundReference {
  readonly reference: Reference;
  readonly target: Target | undefined;
  /** The whole link, or the path in backticks. */
  readonly span: Span;
}

/** The reference to a file that holds an offset. */
export function targetOf(document: SkillDocument, offset: number, workspace: Workspace): FoundReference | undefined {
  const link = document.outline.links.findLast((each) => holds(each.span, offset));
  const mention = mentionsOf(document).find((each) =>
    each.isLink ? each.span.start === link?.targetSpan.start : holds(each.span, offset),
  );
  if (!mention) return undefined;
  const reference = referencesOf(document, workspace).find((each) => each.spans.includes(mention.span));
  return reference && { reference, target: follow(reference, workspace), span: link?.span ?? mention.span };
}
