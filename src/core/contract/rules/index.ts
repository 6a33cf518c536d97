import ambiguousComparison from './ambiguous-comparison.rule.ts';
import arrayWithoutItems from './array-without-items.rule.ts';
import checkWithoutTarget from './check-without-target.rule.ts';
import type { ContractRule } from './contract-rule.ts';
import contradictoryDates from './contradictory-dates.rule.ts';
import contradictoryLifecycle from './contradictory-lifecycle.rule.ts';
import contradictoryTypes from './contradictory-types.rule.ts';
import danglingRelationship from './dangling-relationship.rule.ts';
import danglingSlaElement from './dangling-sla-element.rule.ts';
import deprecatedWithoutEnd from './deprecated-without-end.rule.ts';
import duplicateCheck from './duplicate-check.rule.ts';
import duplicateColumn from './duplicate-column.rule.ts';
import duplicateDbtName from './duplicate-dbt-name.rule.ts';
import duplicateId from './duplicate-id.rule.ts';
import duplicateItem from './duplicate-item.rule.ts';
import duplicateModelVersion from './duplicate-model-version.rule.ts';
import duplicateRelationship from './duplicate-relationship.rule.ts';
import duplicateRole from './duplicate-role.rule.ts';
import duplicateServer from './duplicate-server.rule.ts';
import duplicateSla from './duplicate-sla.rule.ts';
import duplicateTable from './duplicate-table.rule.ts';
import duplicateTag from './duplicate-tag.rule.ts';
import emptyImplementation from './empty-implementation.rule.ts';
import enforcedWithoutColumns from './enforced-without-columns.rule.ts';
import exposedPassword from './exposed-password.rule.ts';
import foreignPhysicalType from './foreign-physical-type.rule.ts';
import impossibleDate from './impossible-date.rule.ts';
import impossibleThreshold from './impossible-threshold.rule.ts';
import incompleteDataTest from './incomplete-data-test.rule.ts';
import incompleteQuality from './incomplete-quality.rule.ts';
import inconsistentClassification from './inconsistent-classification.rule.ts';
import invalidForm from './invalid-form.rule.ts';
import invalidKeyPosition from './invalid-key-position.rule.ts';
import invalidPartitionPosition from './invalid-partition-position.rule.ts';
import invalidPattern from './invalid-pattern.rule.ts';
import invalidSchedule from './invalid-schedule.rule.ts';
import invalidSlaUnit from './invalid-sla-unit.rule.ts';
import invalidSlaValue from './invalid-sla-value.rule.ts';
import invalidTypeParameter from './invalid-type-parameter.rule.ts';
import invalidValueFormat from './invalid-value-format.rule.ts';
import invalidVersion from './invalid-version.rule.ts';
import invertedRange from './inverted-range.rule.ts';
import jsonSyntax from './json-syntax.rule.ts';
import legacySpecification from './legacy-specification.rule.ts';
import looseTarget from './loose-target.rule.ts';
import lostTimezone from './lost-timezone.rule.ts';
import mismatchedExample from './mismatched-example.rule.ts';
import missingArgument from './missing-argument.rule.ts';
import missingConsumers from './missing-consumers.rule.ts';
import missingContractFile from './missing-contract-file.rule.ts';
import missingDataType from './missing-data-type.rule.ts';
import missingDimension from './missing-dimension.rule.ts';
import missingKey from './missing-key.rule.ts';
import missingOwner from './missing-owner.rule.ts';
import missingSeverity from './missing-severity.rule.ts';
import missingSlaUnit from './missing-sla-unit.rule.ts';
import missingSupport from './missing-support.rule.ts';
import missingUniqueKey from './missing-unique-key.rule.ts';
import newerApiVersion from './newer-api-version.rule.ts';
import nullablePrimaryKey from './nullable-primary-key.rule.ts';
import objectWithoutProperties from './object-without-properties.rule.ts';
import outOfRange from './out-of-range.rule.ts';
import rangeExceedsType from './range-exceeds-type.rule.ts';
import relationshipFromOtherTable from './relationship-from-other-table.rule.ts';
import relationshipLengthMismatch from './relationship-length-mismatch.rule.ts';
import relationshipToItself from './relationship-to-itself.rule.ts';
import relationshipToNoKey from './relationship-to-no-key.rule.ts';
import relationshipTypeMismatch from './relationship-type-mismatch.rule.ts';
import severalPrimaryKeys from './several-primary-keys.rule.ts';
import staleApiVersion from './stale-api-version.rule.ts';
import unclassifiedPersonalData from './unclassified-personal-data.rule.ts';
import understatedVersion from './understated-version.rule.ts';
import unfitQualityUnit from './unfit-quality-unit.rule.ts';
import unknownCheckColumn from './unknown-check-column.rule.ts';
import unknownConstraintColumn from './unknown-constraint-column.rule.ts';
import unknownDbtReference from './unknown-dbt-reference.rule.ts';
import unknownKey from './unknown-key.rule.ts';
import unknownLatestVersion from './unknown-latest-version.rule.ts';
import unknownPhysicalType from './unknown-physical-type.rule.ts';
import unknownRelatedColumn from './unknown-related-column.rule.ts';
import unknownSlaProperty from './unknown-sla-property.rule.ts';
import unknownSqlColumn from './unknown-sql-column.rule.ts';
import unknownSqlTable from './unknown-sql-table.rule.ts';
import unknownStatus from './unknown-status.rule.ts';
import unknownSuccessor from './unknown-successor.rule.ts';
import unknownTimezone from './unknown-timezone.rule.ts';
import unknownValue from './unknown-value.rule.ts';
import unknownVersionColumn from './unknown-version-column.rule.ts';
import unmaskedPersonalData from './unmasked-personal-data.rule.ts';
import unsupportedContract from './unsupported-contract.rule.ts';
import untimedSlaElement from './untimed-sla-element.rule.ts';
import wrongType from './wrong-type.rule.ts';
import yamlSyntax from './yaml-syntax.rule.ts';

/** Every rule on data contracts, in alphabetical order. */
export const rules: readonly ContractRule[] = [
  ambiguousComparison,
  arrayWithoutItems,
  checkWithoutTarget,
  contradictoryDates,
  contradictoryLifecycle,
  contradictoryTypes,
  danglingRelationship,
  danglingSlaElement,
  deprecatedWithoutEnd,
  duplicateCheck,
  duplicateColumn,
  duplicateDbtName,
  duplicateId,
  duplicateItem,
  duplicateModelVersion,
  duplicateRelationship,
  duplicateRole,
  duplicateServer,
  duplicateSla,
  duplicateTable,
  duplicateTag,
  emptyImplementation,
  enforcedWithoutColumns,
  exposedPassword,
  foreignPhysicalType,
  impossibleDate,
  impossibleThreshold,
  incompleteDataTest,
  incompleteQuality,
  inconsistentClassification,
  invalidForm,
  invalidKeyPosition,
  invalidPartitionPosition,
  invalidPattern,
  invalidSchedule,
  invalidSlaUnit,
  invalidSlaValue,
  invalidTypeParameter,
  invalidValueFormat,
  invalidVersion,
  invertedRange,
  jsonSyntax,
  legacySpecification,
  looseTarget,
  lostTimezone,
  mismatchedExample,
  missingArgument,
  missingConsumers,
  missingContractFile,
  missingDataType,
  missingDimension,
  missingKey,
  missingOwner,
  missingSeverity,
  missingSlaUnit,
  missingSupport,
  missingUniqueKey,
  newerApiVersion,
  nullablePrimaryKey,
  objectWithoutProperties,
  outOfRange,
  rangeExceedsType,
  relationshipFromOtherTable,
  relationshipLengthMismatch,
  relationshipToItself,
  relationshipToNoKey,
  relationshipTypeMismatch,
  severalPrimaryKeys,
  staleApiVersion,
  unclassifiedPersonalData,
  understatedVersion,
  unfitQualityUnit,
  unknownCheckColumn,
  unknownConstraintColumn,
  unknownDbtReference,
  unknownKey,
  unknownLatestVersion,
  unknownPhysicalType,
  unknownRelatedColumn,
  unknownSlaProperty,
  unknownSqlColumn,
  unknownSqlTable,
  unknownStatus,
  unknownSuccessor,
  unknownTimezone,
  unknownValue,
  unknownVersionColumn,
  unmaskedPersonalData,
  unsupportedContract,
  untimedSlaElement,
  wrongType,
  yamlSyntax,
];
