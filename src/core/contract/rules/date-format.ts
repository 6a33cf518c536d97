/**
 * What is surely wrong with a pattern of days and times in the letters of Java's `DateTimeFormatter`; `undefined` for
 * what is right, and for what is no pattern at all, such as the name of a format.
 */
export function dateFormatFault(format: string): { message: string; instead?: string } | undefined {
  if (/%[YymdHMSjz]/.test(format)) {
    const instead = format.replace(/%([A-Za-z])/g, (all, letter: string) => fromC[letter] ?? all);
    if (/%/.test(instead))
      return { message: `'${format}' is a pattern of C and Python; write it in the letters of Java.` };
    return {
      message: `'${format}' is a pattern of C and Python; in the letters of Java it is '${quotedT(instead)}'.`,
      instead: quotedT(instead),
    };
  }
  const bare = format.replace(/'[^']*'/g, '');
  // Anything without several letters of a date or a time in a row is a name.
  if (!/yy|YY|MM|dd|DD|HH|hh|mm|ss|SS/.test(bare)) return undefined;
  if (!/^[yYuMLdDHhKkmsSnNaAeEcwWQqGgVvzOXxZT\s\-/:.,_+[\]]*$/.test(bare)) return undefined;
  const instead = repaired(format);
  if (instead === format) return undefined;
  return { message: `'${format}' reads as something else: ${reason(bare)}. Write '${instead}'.`, instead };
}

const fromC: Readonly<Record<string, string>> = {
  Y: 'yyyy',
  y: 'yy',
  m: 'MM',
  d: 'dd',
  H: 'HH',
  I: 'hh',
  M: 'mm',
  S: 'ss',
  f: 'SSSSSS',
  p: 'a',
  z: 'Z',
  j: 'DDD',
  b: 'MMM',
  B: 'MMMM',
  a: 'EEE',
  A: 'EEEE',
};

/** The year of the week where a day of the month follows, days of the year for those of the month, and the like. */
function repaired(format: string): string {
  let text = format;
  const hasWeek = /[wWec]/.test(text);
  if (/Y{2,4}/.test(text) && !hasWeek) text = text.replace(/Y/g, 'y');
  if (/M|mm/.test(text) && /(?<!D)DD(?!D)/.test(text)) text = text.replace(/(?<!D)DD(?!D)/, 'dd');
  // A month between a year and a day, and a minute between an hour and a second.
  text = text.replace(/(y{2,4}[-/. ]?)mm([-/. ]?dd)/, '$1MM$2').replace(/(dd[-/. ]?)mm([-/. ]?y{2,4})/, '$1MM$2');
  return text.replace(/([Hh]{1,2}:)MM/, '$1mm').replace(/(mm:)SS(?!S)/, '$1ss');
}

function reason(bare: string): string {
  const reasons = [
    [/Y/, "'Y' is the year of a week"],
    [/DD/, "'D' counts the days of the year"],
    [/[yY][-/. ]?mm|dd[-/. ]?mm/, "'m' is the minute"],
    [/[Hh]:MM/, "'M' is the month"],
    [/mm:SS/, "'S' is a part of a second"],
  ] as const;
  return reasons.find(([pattern]) => pattern.test(bare))?.[1] ?? 'a letter has another meaning';
}

/** A letter that stands for itself needs quotes: `yyyy-MM-dd'T'HH:mm`. */
function quotedT(format: string): string {
  return format.replace(/(?<=[a-z])T(?=[A-Za-z])/g, "'T'");
}
