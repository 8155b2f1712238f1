// Counters for operators, in Prometheus' form at /metrics.

import { Counter, Gauge, Histogram, Registry } from "prom-client";

export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: "understudy_requests_total", help: "Requests answered", labelNames: ["operation", "status"], registers: [this.#registry],
  });
  readonly #duration = new Histogram({
    name: "understudy_request_seconds", help: "Time from receiving a request to answering it", labelNames: ["operation"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1], registers: [this.#registry],
  });
  /** What a request of an operation with this outcome adds to: looking labels up costs more than adding. */
  readonly #counted = new Map<string, (seconds: number) => void>();

  constructor() {
    new Gauge({
      name: "process_resident_memory_bytes", help: "Resident memory", registers: [this.#registry],
      collect() { this.set(process.memoryUsage.rss()); },
    });
  }


  count(operation: string, status: number, seconds: number): void {
    const outcome = `${operation} ${status}`;
    const add = this.#counted.get(outcome) ?? this.#adding(operation, status);
    this.#counted.set(outcome, add);
    add(seconds);
  }

  #adding(operation: string, status: number): (seconds: number) => void {
    const requests = this.#requests.labels({ operation, status });
    const duration = this.#duration.labels({ operation });
    return (seconds) => {
      requests.inc();
      duration.observe(seconds);
    };
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
