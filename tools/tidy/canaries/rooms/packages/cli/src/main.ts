import { scenario } from "../../../tests/scenarios/scenario.ts";
