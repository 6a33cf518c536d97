import { type Event, EventEmitter } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { checkedNotification } from '../protocol/requests.ts';

/** Fires when the server has new results. A client has one handler for a notification, and several want this one. */
export function checkedEvent(client: LanguageClient): Event<void> {
  const emitter = new EventEmitter<void>();
  client.onNotification(checkedNotification, () => emitter.fire());
  return emitter.event;
}
