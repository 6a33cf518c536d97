import type { Span } from '../../document/span.ts';
import { type DataType, parameterOf } from './data-type.ts';

/** What a dialect refuses in the parentheses of a type. */
export interface ParameterFault {
  /** Within the text of the type. */
  readonly span: Span;
  readonly message: string;
  /** True for a number that is needed and not there. */
  readonly isMissing?: true;
}

/** The first thing that the dialect refuses in the parentheses of a type; `undefined` where they are right. */
export function parameterFault(type: DataType): ParameterFault | undefined {
  const { spec, physical, dialect } = type;
  const allowed = spec.parameters;
  if (!allowed || physical.brackets) return undefined;
  const given = physical.parameters;
  const name = `'${physical.name}'`;
  const inner = { start: physical.nameSpan.end, end: physical.span.end };
  // Words may be units or the names of other things; only numbers are judged.
  if (physical.elements.length > 0 || given.some((each) => each.value === undefined)) return undefined;
  if (given.length > allowed.length) {
    const first = given[allowed.length]?.span ?? inner;
    if (allowed.length > 0) {
      return {
        span: first,
        message: `${dialect.title} takes only ${count(allowed.length)} in the parentheses of ${name}.`,
      };
    }
    const span = { start: physical.nameSpan.end, end: (given.at(-1)?.span.end ?? inner.end) + 1 };
    return { span, message: `${dialect.title} takes nothing in parentheses behind ${name}.` };
  }
  for (const [index, parameter] of allowed.entries()) {
    const argument = given[index];
    const value = argument?.value;
    if (argument === undefined || value === undefined) {
      if (!parameter.isNeeded) continue;
      return {
        span: physical.nameSpan,
        message: `${dialect.title} needs a ${parameter.is} for ${name}: '${physical.name}(50)'.`,
        isMissing: true,
      };
    }
    if (Number.isInteger(value) && value >= parameter.min && value <= parameter.max) continue;
    return {
      span: argument.span,
      message: `The ${title[parameter.is]} of ${name} in ${dialect.title} is ${rangeText(parameter.min, parameter.max)}, not ${argument.text}.`,
    };
  }
  return scaleFault(type);
}

const title = {
  length: 'length',
  precision: 'precision',
  scale: 'scale',
  fraction: 'count of digits of a second',
  width: 'width',
} as const;

function count(parameters: number): string {
  return parameters === 1 ? 'one number' : `${parameters} numbers`;
}

function rangeText(min: number, max: number): string {
  return max >= Number.MAX_SAFE_INTEGER ? `a whole number from ${min} on` : `a whole number from ${min} to ${max}`;
}

function scaleFault(type: DataType): ParameterFault | undefined {
  const { spec, physical, dialect } = type;
  const [precision, scale] = physical.parameters;
  if (spec.family !== 'decimal' || precision?.value === undefined) return undefined;
  const behind = scale?.value ?? parameterOf(type, 'scale') ?? 0;
  const limit = spec.integerDigits;
  if (limit !== undefined && precision.value - behind > limit) {
    const message = `${dialect.title}'s '${physical.name}' has at most ${limit} digits before the point; a precision of ${precision.text} with a scale of ${behind} leaves ${precision.value - behind}.`;
    return { span: precision.span, message };
  }
  if (spec.freeScale || scale?.value === undefined || scale.value <= precision.value) return undefined;
  const message = `The scale ${scale.text} of '${physical.name}' is above its precision ${precision.text}; the precision counts all digits.`;
  return { span: scale.span, message };
}
