import { Message, type MessageStrategy } from 'vscode-languageserver/node';

/** What a client may ask for before it has told everything. */
const ANSWERED_AT_ONCE = ['initialize', 'shutdown'];

/**
 * Keeps requests back until the folders are known, which takes another question to the client. Editors ask for links,
 * symbols and the like as soon as a file is open, and would not ask again after an empty answer.
 */
export class EarlyRequests implements MessageStrategy {
  #waiting: (() => void)[] | undefined = [];

  handleMessage(message: Message, next: (message: Message) => void): void {
    const canWait = Message.isRequest(message) && !ANSWERED_AT_ONCE.includes(message.method);
    if (this.#waiting && canWait) this.#waiting.push(() => next(message));
    else next(message);
  }

  /** Answers what has been asked so far, and everything else at once from now on. */
  release(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const each of waiting) each();
  }
}
