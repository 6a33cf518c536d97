// Node loads a reporter before it has any loader of TypeScript.
import { register } from 'tsx/esm/api';

register();
export default (await import('./reporter.ts')).default;
