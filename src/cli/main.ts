#!/usr/bin/env node
import { dispatch } from './dispatch.ts';
import { endQuietlyOnBrokenPipe } from './output.ts';

endQuietlyOnBrokenPipe();
// Not `process.exit`: what is still to be written must reach the pipe.
process.exitCode = await dispatch(process.argv.slice(2));
