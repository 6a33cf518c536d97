export { unmark } from '../../src/core/marks.ts';
