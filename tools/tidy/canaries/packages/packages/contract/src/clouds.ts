import { Type } from "typebox";
import { Fault } from "@understudy/kernel";
import type { JWK } from "jose";
