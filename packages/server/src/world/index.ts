export { guidOf, randomIds, seededIds } from "./ids.ts";
export { Overloaded } from "./at-most.ts";
export { hashMadePassword, hashPassword, madePassword, sameText, secretsOf, verifyPassword, type Secrets } from "./secrets.ts";
export { defaultSettings, Settings, type WorldSettings } from "./settings.ts";
export { lastInstant, type Due, type Entry } from "./agenda.ts";
export { unitOf, type Unit, type View } from "./unit.ts";
export { ClockRefused, countOf, MoveStopped, World, type Settled } from "./world.ts";
export { startingState, startOf, startText, toRow, WorldClock, type ClockStart } from "./world-clock.ts";
export { parseSettings, SettingRefused } from "./parse-settings.ts";
