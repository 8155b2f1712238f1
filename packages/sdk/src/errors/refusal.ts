// Reads a refusal. The service has three dialects: its own (`code`, `description`, `data`), the one of the partner API and
// of Microsoft Graph (`error` with `code` and `message`), and the one of throttling (`statusCode`, `message`). A body may
// also be none of these, or be missing.

import { categoryOf, isRetryableStatus, type PartnerCenterError } from "./partner-center-error.ts";

export interface Refusal {
  readonly operation: string;
  readonly status: number;
  readonly body: string;
  readonly requestId: string;
  readonly correlationId: string;
  readonly retryAfterInMs?: number | undefined;
}

export function errorOf({ operation, status, body, requestId, correlationId, retryAfterInMs }: Refusal): PartnerCenterError {
  const { code, text, details, isRetryable } = readRefusal(body);
  const Category = categoryOf(status);
  const said = [code && `(${code})`, text].filter(Boolean).join(" ");
  return new Category({
    message: `${operation} was answered ${status}${said && `: ${said}`}`,
    operation, status, code, details, requestId, correlationId, body,
    isRetryable: isRetryable ?? isRetryableStatus(status),
    ...(retryAfterInMs !== undefined && { retryAfterInMs }),
  });
}

interface Read {
  readonly code: string;
  readonly text: string;
  readonly details?: unknown;
  /** Newer parts of the service say so themselves. */
  readonly isRetryable?: boolean;
}

function readRefusal(body: string): Read {
  const whole = asObject(parsed(body));
  if (!whole) return { code: "", text: shortened(body) };
  const inner = asObject(whole["error"]);
  const { code, description, message, isRetryable } = inner ?? whole;
  const details = inner ? { target: inner["target"], details: inner["details"], innerError: inner["innerError"] } : whole["data"] ?? whole["parameters"];
  return {
    code: typeof code === "string" || typeof code === "number" ? String(code) : textOf(whole["error"]),
    text: shortened(textOf(description) || textOf(message) || textOf(whole["error_description"])),
    ...(details !== undefined && { details }),
    ...(typeof isRetryable === "boolean" && { isRetryable }),
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : undefined;

const textOf = (value: unknown): string => typeof value === "string" ? value : "";

const shortened = (text: string): string => text.length > 1024 ? `${text.slice(0, 1024)}…` : text.trim();
