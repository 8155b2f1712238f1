import { findCustomer } from "../customers/repository.ts";
