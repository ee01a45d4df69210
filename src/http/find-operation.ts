// Finds the call of the contract that a request is for.
import type { Operation } from '../contract/operation.ts';
import { operations } from '../contract/operations.ts';

const patterns = operations.map((operation) => ({
  operation,
  method: operation.method.toUpperCase(),
  pattern: new RegExp(`^${operation.path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
}));

/** Gives the call, or undefined when the contract has none at this path by this method. */
export function findOperation(method: string, path: string): Operation | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  return patterns.find((each) => each.method === wanted && each.pattern.test(path))?.operation;
}

/** Gives the methods for the header Allow, or an empty list when there is nothing at this path. */
export function allowedMethods(path: string): readonly string[] {
  const methods = patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  if (methods.length === 0) return [];
  return [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])];
}
