import brokenAnchor from './broken-anchor.rule.ts';
import brokenNumbering from './broken-numbering.rule.ts';
import brokenReference from './broken-reference.rule.ts';
import byteOrderMark from './byte-order-mark.rule.ts';
import codeFrontmatter from './code-frontmatter.rule.ts';
import contradictoryAttempts from './contradictory-attempts.rule.ts';
import deleteInsertWithoutTransaction from './delete-insert-without-transaction.rule.ts';
import deprecatedKey from './deprecated-key.rule.ts';
import descriptionTooLong from './description-too-long.rule.ts';
import duplicateKey from './duplicate-key.rule.ts';
import duplicateName from './duplicate-name.rule.ts';
import duplicateVariable from './duplicate-variable.rule.ts';
import earlyClosedFrontmatter from './early-closed-frontmatter.rule.ts';
import emptyVariable from './empty-variable.rule.ts';
import foreignTool from './foreign-tool.rule.ts';
import frontmatterTooLarge from './frontmatter-too-large.rule.ts';
import hiddenFailure from './hidden-failure.rule.ts';
import implicitType from './implicit-type.rule.ts';
import incompleteLevel from './incomplete-level.rule.ts';
import incompleteSection from './incomplete-section.rule.ts';
import inconsistentRates from './inconsistent-rates.rule.ts';
import invalidBlock from './invalid-block.rule.ts';
import invalidDate from './invalid-date.rule.ts';
import invalidFormat from './invalid-format.rule.ts';
import invalidGlob from './invalid-glob.rule.ts';
import invalidName from './invalid-name.rule.ts';
import invalidVersion from './invalid-version.rule.ts';
import invisibleCharacter from './invisible-character.rule.ts';
import lateDataLoss from './late-data-loss.rule.ts';
import listingBudget from './listing-budget.rule.ts';
import longBody from './long-body.rule.ts';
import mislabelledFence from './mislabelled-fence.rule.ts';
import misnumberedLevel from './misnumbered-level.rule.ts';
import misplacedFrontmatter from './misplaced-frontmatter.rule.ts';
import missingDescription from './missing-description.rule.ts';
import missingFrontmatter from './missing-frontmatter.rule.ts';
import missingKey from './missing-key.rule.ts';
import missingName from './missing-name.rule.ts';
import missingSection from './missing-section.rule.ts';
import missingStamp from './missing-stamp.rule.ts';
import missingTag from './missing-tag.rule.ts';
import nameDiffersFromDirectory from './name-differs-from-directory.rule.ts';
import orphanFile from './orphan-file.rule.ts';
import overlappingDescription from './overlapping-description.rule.ts';
import personalPath from './personal-path.rule.ts';
import placeholderText from './placeholder-text.rule.ts';
import referenceCaseMismatch from './reference-case-mismatch.rule.ts';
import referenceLeavesSkill from './reference-leaves-skill.rule.ts';
import removedTool from './removed-tool.rule.ts';
import renamedTool from './renamed-tool.rule.ts';
import repeatedItem from './repeated-item.rule.ts';
import shortDescription from './short-description.rule.ts';
import type { SkillRule } from './skill-rule.ts';
import tabIndent from './tab-indent.rule.ts';
import textCutByComment from './text-cut-by-comment.rule.ts';
import toolListShape from './tool-list-shape.rule.ts';
import unbalancedTag from './unbalanced-tag.rule.ts';
import unclosedFence from './unclosed-fence.rule.ts';
import unclosedFrontmatter from './unclosed-frontmatter.rule.ts';
import undeclaredVariable from './undeclared-variable.rule.ts';
import unknownAgent from './unknown-agent.rule.ts';
import unknownDefault from './unknown-default.rule.ts';
import unknownKey from './unknown-key.rule.ts';
import unknownModel from './unknown-model.rule.ts';
import unknownTool from './unknown-tool.rule.ts';
import unknownValue from './unknown-value.rule.ts';
import unquotedBrackets from './unquoted-brackets.rule.ts';
import unquotedColon from './unquoted-colon.rule.ts';
import unquotedSpecialCharacter from './unquoted-special-character.rule.ts';
import untracedQualityItem from './untraced-quality-item.rule.ts';
import unusedVariable from './unused-variable.rule.ts';
import vagueClarification from './vague-clarification.rule.ts';
import vagueLimit from './vague-limit.rule.ts';
import valueOutOfRange from './value-out-of-range.rule.ts';
import valueTooLong from './value-too-long.rule.ts';
import wrongTableColumns from './wrong-table-columns.rule.ts';
import wrongType from './wrong-type.rule.ts';
import yamlSyntax from './yaml-syntax.rule.ts';

/** Every rule on skill and agent files, in alphabetical order. A test fails when a rule file is missing here. */
export const rules: readonly SkillRule[] = [
  brokenAnchor,
  brokenNumbering,
  brokenReference,
  byteOrderMark,
  codeFrontmatter,
  contradictoryAttempts,
  deleteInsertWithoutTransaction,
  deprecatedKey,
  descriptionTooLong,
  duplicateKey,
  duplicateName,
  duplicateVariable,
  earlyClosedFrontmatter,
  emptyVariable,
  foreignTool,
  frontmatterTooLarge,
  hiddenFailure,
  implicitType,
  incompleteLevel,
  incompleteSection,
  inconsistentRates,
  invalidBlock,
  invalidDate,
  invalidFormat,
  invalidGlob,
  invalidName,
  invalidVersion,
  invisibleCharacter,
  lateDataLoss,
  listingBudget,
  longBody,
  mislabelledFence,
  misnumberedLevel,
  misplacedFrontmatter,
  missingDescription,
  missingFrontmatter,
  missingKey,
  missingName,
  missingSection,
  missingStamp,
  missingTag,
  nameDiffersFromDirectory,
  orphanFile,
  overlappingDescription,
  personalPath,
  placeholderText,
  referenceCaseMismatch,
  referenceLeavesSkill,
  removedTool,
  renamedTool,
  repeatedItem,
  shortDescription,
  tabIndent,
  textCutByComment,
  toolListShape,
  unbalancedTag,
  unclosedFence,
  unclosedFrontmatter,
  undeclaredVariable,
  unknownAgent,
  unknownDefault,
  unknownKey,
  unknownModel,
  unknownTool,
  unknownValue,
  unquotedBrackets,
  unquotedColon,
  unquotedSpecialCharacter,
  untracedQualityItem,
  unusedVariable,
  vagueClarification,
  vagueLimit,
  valueOutOfRange,
  valueTooLong,
  wrongTableColumns,
  wrongType,
  yamlSyntax,
];
