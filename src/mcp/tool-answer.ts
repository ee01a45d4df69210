// What a tool answers: text for the model, the same as data, and links.
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { ApiError, ReynardError } from '../sdk/errors.ts';

/** A film or page that the answer points to. */
export interface Link {
  readonly uri: string;
  readonly name: string;
  readonly mimeType: string;
}

/** Gives an answer with its data. */
export const answer = (text: string, data: object, links: readonly Link[] = []): CallToolResult => ({
  content: [{ type: 'text', text }, ...links.map((link) => ({ type: 'resource_link' as const, ...link }))],
  structuredContent: { ...data },
});

/** Runs a tool; what the service refuses becomes an answer that the model can act on. */
export async function answering(work: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReynardError)) throw error;
    const field = error instanceof ApiError && error.param !== null ? ` Field: ${error.param}.` : '';
    return { isError: true, content: [{ type: 'text', text: `${error.message}${field}` }] };
  }
}
