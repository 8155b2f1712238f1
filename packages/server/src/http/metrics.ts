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

  constructor() {
    new Gauge({
      name: "process_resident_memory_bytes", help: "Resident memory", registers: [this.#registry],
      collect() { this.set(process.memoryUsage.rss()); },
    });
  }

  count(operation: string, status: number, seconds: number): void {
    this.#requests.inc({ operation, status });
    this.#duration.observe({ operation }, seconds);
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
