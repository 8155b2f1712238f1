import { Fault } from "@understudy/kernel";
