// Holds an answer against one operation of the OpenAPI document, where a test says which it must be.
import { answerFaults, operationOf } from './answer-faults.ts';

/**
 * Checks that `response` is one the document knows for the operation, and gives its JSON (null when it has none).
 * Throws with what is wrong.
 */
export async function checkAnswer(operationId: string, response: Response): Promise<unknown> {
  const operation = operationOf(operationId);
  const { status, headers } = response;
  const isJson = headers.get('Content-Type')?.startsWith('application/json') === true;
  const isRead = isJson && (status >= 400 || operation.success[206] === undefined);
  const json: unknown = isRead ? await response.json() : undefined;
  if (!isRead) await response.body?.cancel();
  const faults = answerFaults(operation, { status, headers, json });
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\nin ${JSON.stringify(json)}`);
  return json ?? null;
}
