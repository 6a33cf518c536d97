/** The names of all output formats, as `--format` takes them. */
export const formatNames = ['text', 'json', 'sarif', 'github'] as const;

export type FormatName = (typeof formatNames)[number];
