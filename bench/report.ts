// How figures are shown to a person.

import type { Budget, Comparison } from "./comparison.ts";
import { unseenBelow, type Difference } from "./difference.ts";
import type { Spread } from "./figures.ts";
import { isBusy, type Machine } from "./machine.ts";

export function machineLines(machine: Machine): string {
  const { system, processor, cores, memoryGb, node, sqlite, load } = machine;
  const warning = isBusy(machine) ? "\n  The machine has other work to do: take ratios from this run, not figures." : "";
  return `${processor}, ${cores} cores, ${memoryGb} GB, ${system}, Node ${node}, SQLite ${sqlite}\nLoad at start: ${load.toFixed(2)}${warning}\n`;
}

export function comparisonLines({ what, unit, ours, other, ratio, difference, cost, budget }: Comparison): string {
  const lines = [`  ${what}`, line("ours", figureText(ours, unit), ratio || difference ? undefined : budget)];
  if (other) lines.push(line(other.what, figureText(other.figure, unit)));
  if (ratio) lines.push(line("ratio", `${ratio.median.toFixed(2)}  (${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)})`, budget));
  if (difference) lines.push(line("difference", differenceText(difference, unit), budget));
  if (cost) lines.push(line("CPU", `${cost.ours.median.toFixed(0)} us a request to ${cost.other.median.toFixed(0)} us`));
  return `${lines.join("\n")}\n`;
}

function line(name: string, figure: string, budget?: Budget): string {
  const verdict = budget ? `   budget ${budget.text}: ${budget.met ? "met" : "NOT MET"}` : "";
  return `    ${name.padEnd(10)} ${figure}${verdict}`;
}

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** With its bounds, and with what ten tries of one name could show at most. */
const differenceText = (difference: Difference, unit: string): string =>
  `${whole.format(difference.median)} ${unit}  (99 %: ${whole.format(difference.low)} to ${whole.format(difference.high)}; ten tries show ${whole.format(unseenBelow(difference))})`;

const figureText = ({ median, min, max, rounds }: Spread, unit: string): string =>
  `${whole.format(median)} ${unit}  (${whole.format(min)} to ${whole.format(max)}, ${rounds.length} rounds)`;
