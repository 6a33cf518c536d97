#!/usr/bin/env node
// Stands in for the program of VS Code where `@vscode/test-electron` starts one: `runTests({ vscodeExecutablePath })`
// with this file runs the suite in the embedded VS Code.
import { register } from 'tsx/esm/api';

register();
await import('./code.ts');
