// The service itself.
import type { Operation } from '../operation.ts';

/** The calls that ask after the service. */
export const serviceOperations: readonly Operation[] = [
  {
    id: 'checkHealth',
    method: 'get',
    path: '/healthz',
    summary: 'Whether the process answers',
    tag: 'service',
    access: 'open',
    parameters: [],
    success: { 200: { schema: 'Health' } },
    errors: [],
  },
  {
    id: 'checkReadiness',
    method: 'get',
    path: '/readyz',
    summary: 'Whether films can be made now, with reasons',
    tag: 'service',
    access: 'open',
    parameters: [],
    success: { 200: { schema: 'Readiness' }, 503: { schema: 'Readiness' } },
    errors: [],
  },
  {
    id: 'readMetrics',
    method: 'get',
    path: '/metrics',
    summary: 'Figures for Prometheus',
    tag: 'service',
    access: 'open',
    parameters: [],
    success: { 200: { mediaType: 'text/plain' } },
    errors: [],
  },
  {
    id: 'readOpenApi',
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    tag: 'service',
    access: 'open',
    parameters: [],
    success: { 200: { mediaType: 'application/json' } },
    errors: [],
  },
];
