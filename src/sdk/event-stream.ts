// Bytes of a Server-Sent Events answer -> its events.

/** One event as the service sent it. */
export interface ServerEvent {
  /** To resume after it; null when the service gave none. */
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** Reads events until the stream ends. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  let rest = '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      const blocks = rest.split(/\r?\n\r?\n/u);
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parseEvent(block);
        if (event !== null) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => {}); // the stream may have failed already; its error was thrown by read()
  }
}

/** Reads the lines of one event; null for a comment that only keeps the line open. */
function parseEvent(block: string): ServerEvent | null {
  let [id, event]: [string | null, string] = [null, 'message'];
  const data: string[] = [];
  for (const line of block.split(/\r?\n/u)) {
    const [, field, value] = /^(\w+): ?(.*)$/u.exec(line) ?? [];
    if (field === 'id') id = value ?? '';
    else if (field === 'event') event = value ?? event;
    else if (field === 'data') data.push(value ?? '');
  }
  return data.length === 0 ? null : { id, event, data: data.join('\n') };
}
