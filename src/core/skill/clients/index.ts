import agentskills from './agentskills.client.ts';
import claudeCode from './claude-code.client.ts';
import type { Client } from './client.ts';
import codex from './codex.client.ts';
import vscode from './vscode.client.ts';

/** Every client there is a table for. A new one takes its own file and one line here. */
export const clients: readonly Client[] = [claudeCode, codex, vscode, agentskills];
