/** The lines that every ODCS contract begins with, for examples that are about what comes behind them. */
export const head = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.2.0
status: active
`;
