// Counts requests, and writes the figures of the service as Prometheus reads them.
import type { ServiceFigures } from './account-ports.ts';

/** One answered request. */
interface Answered {
  /** The id of the call in the contract, or `none`. */
  readonly operation: string;
  readonly status: number;
  readonly durationMs: number;
}

/** What has been counted since the start of this process. */
export interface RequestMetrics {
  readonly count: (answered: Answered) => void;
  /** Writes everything; the figures of the whole service are left out when they could not be read. */
  readonly write: (figures: ServiceFigures | undefined) => string;
}

const bucketSeconds = [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

interface Durations {
  readonly atMost: number[];
  sumSeconds: number;
  count: number;
}

/** Makes empty counters. */
export function createRequestMetrics(): RequestMetrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Durations>();
  return {
    count: ({ operation, status, durationMs }) => {
      const labels = `operation="${operation}",status="${status}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      const own = durations.get(operation) ?? { atMost: bucketSeconds.map(() => 0), sumSeconds: 0, count: 0 };
      durations.set(operation, own);
      own.count += 1;
      own.sumSeconds += durationMs / 1000;
      bucketSeconds.forEach((limit, index) => {
        if (durationMs / 1000 <= limit) own.atMost[index] = (own.atMost[index] ?? 0) + 1;
      });
    },
    write: (figures) =>
      `${[
        ...writeRequests(requests),
        ...writeDurations(durations),
        ...(figures === undefined ? [] : writeFigures(figures)),
        ...writeProcess(),
      ].join('\n')}\n`,
  };
}

const head = (name: string, kind: 'counter' | 'gauge' | 'histogram', help: string): readonly string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${kind}`,
];

const gauge = (name: string, help: string, value: number): readonly string[] => [
  ...head(name, 'gauge', help),
  `${name} ${value}`,
];

const writeRequests = (requests: ReadonlyMap<string, number>): readonly string[] => [
  ...head('reynard_http_requests_total', 'counter', 'Requests answered by this process.'),
  ...[...requests].map(([labels, count]) => `reynard_http_requests_total{${labels}} ${count}`),
];

function writeDurations(durations: ReadonlyMap<string, Durations>): readonly string[] {
  const name = 'reynard_http_request_duration_seconds';
  const lines = [...durations].flatMap(([operation, { atMost, sumSeconds, count }]) => [
    ...bucketSeconds.map(
      (limit, index) => `${name}_bucket{operation="${operation}",le="${limit}"} ${atMost[index] ?? 0}`,
    ),
    `${name}_bucket{operation="${operation}",le="+Inf"} ${count}`,
    `${name}_sum{operation="${operation}"} ${sumSeconds}`,
    `${name}_count{operation="${operation}"} ${count}`,
  ]);
  return [...head(name, 'histogram', 'Time from a request to the beginning of its answer.'), ...lines];
}

const writeFigures = (figures: ServiceFigures): readonly string[] => [
  ...head('reynard_tasks', 'gauge', 'Tasks that are kept, by state.'),
  ...(['pending', 'processing', 'completed', 'failed'] as const).map(
    (state) => `reynard_tasks{state="${state}"} ${figures[state]}`,
  ),
  ...gauge(
    'reynard_oldest_wait_seconds',
    'How long the task that waits longest has waited.',
    figures.oldestWaitSeconds,
  ),
  ...gauge('reynard_webhooks_pending', 'Webhooks that are still to be sent.', figures.webhooksPending),
  ...gauge('reynard_workers', 'Processes that make films.', figures.workers),
];

const writeProcess = (): readonly string[] => [
  ...gauge('process_resident_memory_bytes', 'Memory of this process.', process.memoryUsage.rss()),
  ...gauge('process_uptime_seconds', 'How long this process has run.', process.uptime()),
];
