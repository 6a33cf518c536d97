import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './suite.ts';

/**
 * As what an event of Node's test runner counts; undefined when it is not the end of a test, or when other events
 * already say the same: groups (unless their hook failed), parents of failed tests, and files as a whole.
 */
export function resultOf(event: TestEvent): keyof Counts | undefined {
  switch (event.type) {
    case 'test:pass': {
      const { name, file, skip, todo, details } = event.data;
      if (details.type === 'suite' || name === file) return undefined;
      return wasLeftOut(skip) || wasLeftOut(todo) ? 'skipped' : 'passed';
    }
    case 'test:fail': {
      const { todo, details } = event.data;
      if (wasLeftOut(todo)) return 'skipped';
      return failureType(details.error) === 'subtestsFailed' ? undefined : 'failed';
    }
    default:
      return undefined;
  }
}

/** `skip` and `todo` are true or a reason, which may be empty. */
function wasLeftOut(mark: string | boolean | undefined): boolean {
  return mark !== undefined && mark !== false;
}

function failureType(error: object): unknown {
  return 'failureType' in error ? error.failureType : undefined;
}
