// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Migrate a legacy subscription of a customer to new commerce. */
export const migrationsNewCommerceCreate: OperationOf<"migrations.newCommerce.create"> = {
  "id": "migrations.newCommerce.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/migrations/newcommerce",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "required": [
      "currentSubscriptionId"
    ],
    "properties": {
      "id": {
        "type": "string",
        "format": "uuid"
      },
      "currentSubscriptionId": {
        "type": "string",
        "format": "uuid"
      },
      "quantity": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2147483647
      },
      "termDuration": {
        "type": "string",
        "maxLength": 1024
      },
      "billingCycle": {
        "type": "string",
        "maxLength": 1024
      },
      "purchaseFullTerm": {
        "type": "boolean"
      },
      "customTermEndDate": {
        "type": "string",
        "format": "date-time"
      },
      "externalReferenceId": {
        "type": "string",
        "maxLength": 1024
      },
      "customerTenantId": {
        "type": "string",
        "format": "uuid"
      },
      "catalogItemId": {
        "type": "string"
      },
      "subscriptionEndDate": {
        "type": "string",
        "format": "date-time"
      },
      "status": {
        "type": "string",
        "enum": [
          "Processing",
          "Completed",
          "Failed"
        ]
      },
      "startedTime": {
        "type": "string",
        "format": "date-time"
      },
      "completedTime": {
        "type": "string",
        "format": "date-time"
      },
      "newCommerceSubscriptionId": {
        "type": "string",
        "format": "uuid"
      },
      "newCommerceOrderId": {
        "type": "string"
      },
      "addOnMigrations": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "currentSubscriptionId"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid"
            },
            "currentSubscriptionId": {
              "type": "string",
              "format": "uuid"
            },
            "quantity": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647
            },
            "termDuration": {
              "type": "string",
              "maxLength": 1024
            },
            "billingCycle": {
              "type": "string",
              "maxLength": 1024
            },
            "purchaseFullTerm": {
              "type": "boolean"
            },
            "customTermEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "externalReferenceId": {
              "type": "string",
              "maxLength": 1024
            },
            "customerTenantId": {
              "type": "string",
              "format": "uuid"
            },
            "catalogItemId": {
              "type": "string"
            },
            "subscriptionEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "status": {
              "type": "string",
              "enum": [
                "Processing",
                "Completed",
                "Failed"
              ]
            },
            "startedTime": {
              "type": "string",
              "format": "date-time"
            },
            "completedTime": {
              "type": "string",
              "format": "date-time"
            },
            "newCommerceSubscriptionId": {
              "type": "string",
              "format": "uuid"
            },
            "newCommerceOrderId": {
              "type": "string"
            },
            "links": {
              "type": "object",
              "properties": {
                "self": {
                  "type": "object",
                  "required": [
                    "uri",
                    "method",
                    "headers"
                  ],
                  "properties": {
                    "uri": {
                      "type": "string"
                    },
                    "method": {
                      "type": "string"
                    },
                    "headers": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "key",
                          "value"
                        ],
                        "properties": {
                          "key": {
                            "type": "string"
                          },
                          "value": {
                            "type": "string"
                          }
                        }
                      }
                    },
                    "body": {
                      "type": "string"
                    }
                  }
                }
              }
            },
            "attributes": {
              "type": "object",
              "required": [
                "objectType"
              ],
              "properties": {
                "etag": {
                  "type": "string"
                },
                "objectType": {
                  "type": "string",
                  "const": "NewCommerceMigration"
                }
              }
            }
          }
        }
      },
      "links": {
        "type": "object",
        "properties": {
          "self": {
            "type": "object",
            "required": [
              "uri",
              "method",
              "headers"
            ],
            "properties": {
              "uri": {
                "type": "string"
              },
              "method": {
                "type": "string"
              },
              "headers": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "key",
                    "value"
                  ],
                  "properties": {
                    "key": {
                      "type": "string"
                    },
                    "value": {
                      "type": "string"
                    }
                  }
                }
              },
              "body": {
                "type": "string"
              }
            }
          }
        }
      },
      "attributes": {
        "type": "object",
        "required": [
          "objectType"
        ],
        "properties": {
          "etag": {
            "type": "string"
          },
          "objectType": {
            "type": "string",
            "const": "NewCommerceMigration"
          }
        }
      }
    }
  }
};

/** Ask whether a legacy subscription can be migrated, and to which product. */
export const migrationsNewCommerceValidate: OperationOf<"migrations.newCommerce.validate"> = {
  "id": "migrations.newCommerce.validate",
  "method": "POST",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/validate",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewCustomers",
  "body": {
    "type": "object",
    "required": [
      "currentSubscriptionId"
    ],
    "properties": {
      "id": {
        "type": "string",
        "format": "uuid"
      },
      "currentSubscriptionId": {
        "type": "string",
        "format": "uuid"
      },
      "quantity": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2147483647
      },
      "termDuration": {
        "type": "string",
        "maxLength": 1024
      },
      "billingCycle": {
        "type": "string",
        "maxLength": 1024
      },
      "purchaseFullTerm": {
        "type": "boolean"
      },
      "customTermEndDate": {
        "type": "string",
        "format": "date-time"
      },
      "externalReferenceId": {
        "type": "string",
        "maxLength": 1024
      },
      "customerTenantId": {
        "type": "string",
        "format": "uuid"
      },
      "catalogItemId": {
        "type": "string"
      },
      "subscriptionEndDate": {
        "type": "string",
        "format": "date-time"
      },
      "status": {
        "type": "string",
        "enum": [
          "Processing",
          "Completed",
          "Failed"
        ]
      },
      "startedTime": {
        "type": "string",
        "format": "date-time"
      },
      "completedTime": {
        "type": "string",
        "format": "date-time"
      },
      "newCommerceSubscriptionId": {
        "type": "string",
        "format": "uuid"
      },
      "newCommerceOrderId": {
        "type": "string"
      },
      "addOnMigrations": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "currentSubscriptionId"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid"
            },
            "currentSubscriptionId": {
              "type": "string",
              "format": "uuid"
            },
            "quantity": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647
            },
            "termDuration": {
              "type": "string",
              "maxLength": 1024
            },
            "billingCycle": {
              "type": "string",
              "maxLength": 1024
            },
            "purchaseFullTerm": {
              "type": "boolean"
            },
            "customTermEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "externalReferenceId": {
              "type": "string",
              "maxLength": 1024
            },
            "customerTenantId": {
              "type": "string",
              "format": "uuid"
            },
            "catalogItemId": {
              "type": "string"
            },
            "subscriptionEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "status": {
              "type": "string",
              "enum": [
                "Processing",
                "Completed",
                "Failed"
              ]
            },
            "startedTime": {
              "type": "string",
              "format": "date-time"
            },
            "completedTime": {
              "type": "string",
              "format": "date-time"
            },
            "newCommerceSubscriptionId": {
              "type": "string",
              "format": "uuid"
            },
            "newCommerceOrderId": {
              "type": "string"
            },
            "links": {
              "type": "object",
              "properties": {
                "self": {
                  "type": "object",
                  "required": [
                    "uri",
                    "method",
                    "headers"
                  ],
                  "properties": {
                    "uri": {
                      "type": "string"
                    },
                    "method": {
                      "type": "string"
                    },
                    "headers": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "key",
                          "value"
                        ],
                        "properties": {
                          "key": {
                            "type": "string"
                          },
                          "value": {
                            "type": "string"
                          }
                        }
                      }
                    },
                    "body": {
                      "type": "string"
                    }
                  }
                }
              }
            },
            "attributes": {
              "type": "object",
              "required": [
                "objectType"
              ],
              "properties": {
                "etag": {
                  "type": "string"
                },
                "objectType": {
                  "type": "string",
                  "const": "NewCommerceMigration"
                }
              }
            }
          }
        }
      },
      "links": {
        "type": "object",
        "properties": {
          "self": {
            "type": "object",
            "required": [
              "uri",
              "method",
              "headers"
            ],
            "properties": {
              "uri": {
                "type": "string"
              },
              "method": {
                "type": "string"
              },
              "headers": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "key",
                    "value"
                  ],
                  "properties": {
                    "key": {
                      "type": "string"
                    },
                    "value": {
                      "type": "string"
                    }
                  }
                }
              },
              "body": {
                "type": "string"
              }
            }
          }
        }
      },
      "attributes": {
        "type": "object",
        "required": [
          "objectType"
        ],
        "properties": {
          "etag": {
            "type": "string"
          },
          "objectType": {
            "type": "string",
            "const": "NewCommerceMigration"
          }
        }
      }
    }
  }
};

/** Get a migration of a customer by its id. */
export const migrationsNewCommerceGet: OperationOf<"migrations.newCommerce.get"> = {
  "id": "migrations.newCommerce.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/{migrationId}",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewCustomers"
};

/** List migrations, by customer, by legacy subscription or by the name that they have in common. */
export const migrationsNewCommerceList: OperationOf<"migrations.newCommerce.list"> = {
  "id": "migrations.newCommerce.list",
  "method": "GET",
  "path": "/v1/migrations/newcommerce",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "manageOrders",
  "query": [
    "CustomerTenantId",
    "CurrentSubscriptionId",
    "ExternalReferenceId",
    "PageSize"
  ]
};

/** List the steps of a migration. */
export const migrationsNewCommerceEventsList: OperationOf<"migrations.newCommerce.events.list"> = {
  "id": "migrations.newCommerce.events.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/events",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewCustomers",
  "query": [
    "migration_id",
    "current_subscription_id"
  ]
};

/** Schedule the migration of a legacy subscription, for a date or for its renewal. */
export const migrationsNewCommerceSchedulesCreate: OperationOf<"migrations.newCommerceSchedules.create"> = {
  "id": "migrations.newCommerceSchedules.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/schedules",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "required": [
      "currentSubscriptionId"
    ],
    "properties": {
      "id": {
        "type": "string",
        "format": "uuid"
      },
      "currentSubscriptionId": {
        "type": "string",
        "format": "uuid"
      },
      "quantity": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2147483647
      },
      "termDuration": {
        "type": "string",
        "maxLength": 1024
      },
      "billingCycle": {
        "type": "string",
        "maxLength": 1024
      },
      "purchaseFullTerm": {
        "type": "boolean"
      },
      "customTermEndDate": {
        "type": "string",
        "format": "date-time"
      },
      "externalReferenceId": {
        "type": "string",
        "maxLength": 1024
      },
      "customerTenantId": {
        "type": "string",
        "format": "uuid"
      },
      "catalogItemId": {
        "type": "string"
      },
      "subscriptionEndDate": {
        "type": "string",
        "format": "date-time"
      },
      "status": {
        "type": "string",
        "enum": [
          "Created",
          "Cancelled",
          "Failed",
          "Completed"
        ]
      },
      "targetDate": {
        "type": "string",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
        "maxLength": 40,
        "description": "When to migrate, ISO 8601, in UTC unless it says otherwise; required unless migrateOnRenewal is true"
      },
      "migrateOnRenewal": {
        "type": "boolean"
      },
      "createdTime": {
        "type": "string",
        "format": "date-time"
      },
      "lastModifiedTime": {
        "type": "string",
        "format": "date-time"
      },
      "newCommerceMigrationId": {
        "type": "string",
        "format": "uuid"
      },
      "errorDescription": {
        "type": "string"
      },
      "errorCode": {
        "type": "integer"
      },
      "addOnMigrationSchedules": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "currentSubscriptionId"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid"
            },
            "currentSubscriptionId": {
              "type": "string",
              "format": "uuid"
            },
            "quantity": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647
            },
            "termDuration": {
              "type": "string",
              "maxLength": 1024
            },
            "billingCycle": {
              "type": "string",
              "maxLength": 1024
            },
            "purchaseFullTerm": {
              "type": "boolean"
            },
            "customTermEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "externalReferenceId": {
              "type": "string",
              "maxLength": 1024
            },
            "customerTenantId": {
              "type": "string",
              "format": "uuid"
            },
            "catalogItemId": {
              "type": "string"
            },
            "subscriptionEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "status": {
              "type": "string",
              "enum": [
                "Created",
                "Cancelled",
                "Failed",
                "Completed"
              ]
            },
            "targetDate": {
              "type": "string",
              "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
              "maxLength": 40,
              "description": "When to migrate, ISO 8601, in UTC unless it says otherwise; required unless migrateOnRenewal is true"
            },
            "migrateOnRenewal": {
              "type": "boolean"
            },
            "createdTime": {
              "type": "string",
              "format": "date-time"
            },
            "lastModifiedTime": {
              "type": "string",
              "format": "date-time"
            },
            "newCommerceMigrationId": {
              "type": "string",
              "format": "uuid"
            },
            "errorDescription": {
              "type": "string"
            },
            "errorCode": {
              "type": "integer"
            },
            "links": {
              "type": "object",
              "properties": {
                "self": {
                  "type": "object",
                  "required": [
                    "uri",
                    "method",
                    "headers"
                  ],
                  "properties": {
                    "uri": {
                      "type": "string"
                    },
                    "method": {
                      "type": "string"
                    },
                    "headers": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "key",
                          "value"
                        ],
                        "properties": {
                          "key": {
                            "type": "string"
                          },
                          "value": {
                            "type": "string"
                          }
                        }
                      }
                    },
                    "body": {
                      "type": "string"
                    }
                  }
                }
              }
            },
            "attributes": {
              "type": "object",
              "required": [
                "objectType"
              ],
              "properties": {
                "etag": {
                  "type": "string"
                },
                "objectType": {
                  "type": "string",
                  "const": "NewCommerceMigrationSchedule"
                }
              }
            }
          }
        }
      },
      "addOnMigrations": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "currentSubscriptionId"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid"
            },
            "currentSubscriptionId": {
              "type": "string",
              "format": "uuid"
            },
            "quantity": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647
            },
            "termDuration": {
              "type": "string",
              "maxLength": 1024
            },
            "billingCycle": {
              "type": "string",
              "maxLength": 1024
            },
            "purchaseFullTerm": {
              "type": "boolean"
            },
            "customTermEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "externalReferenceId": {
              "type": "string",
              "maxLength": 1024
            },
            "customerTenantId": {
              "type": "string",
              "format": "uuid"
            },
            "catalogItemId": {
              "type": "string"
            },
            "subscriptionEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "status": {
              "type": "string",
              "enum": [
                "Created",
                "Cancelled",
                "Failed",
                "Completed"
              ]
            },
            "targetDate": {
              "type": "string",
              "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
              "maxLength": 40,
              "description": "When to migrate, ISO 8601, in UTC unless it says otherwise; required unless migrateOnRenewal is true"
            },
            "migrateOnRenewal": {
              "type": "boolean"
            },
            "createdTime": {
              "type": "string",
              "format": "date-time"
            },
            "lastModifiedTime": {
              "type": "string",
              "format": "date-time"
            },
            "newCommerceMigrationId": {
              "type": "string",
              "format": "uuid"
            },
            "errorDescription": {
              "type": "string"
            },
            "errorCode": {
              "type": "integer"
            },
            "links": {
              "type": "object",
              "properties": {
                "self": {
                  "type": "object",
                  "required": [
                    "uri",
                    "method",
                    "headers"
                  ],
                  "properties": {
                    "uri": {
                      "type": "string"
                    },
                    "method": {
                      "type": "string"
                    },
                    "headers": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "key",
                          "value"
                        ],
                        "properties": {
                          "key": {
                            "type": "string"
                          },
                          "value": {
                            "type": "string"
                          }
                        }
                      }
                    },
                    "body": {
                      "type": "string"
                    }
                  }
                }
              }
            },
            "attributes": {
              "type": "object",
              "required": [
                "objectType"
              ],
              "properties": {
                "etag": {
                  "type": "string"
                },
                "objectType": {
                  "type": "string",
                  "const": "NewCommerceMigrationSchedule"
                }
              }
            }
          }
        }
      },
      "links": {
        "type": "object",
        "properties": {
          "self": {
            "type": "object",
            "required": [
              "uri",
              "method",
              "headers"
            ],
            "properties": {
              "uri": {
                "type": "string"
              },
              "method": {
                "type": "string"
              },
              "headers": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "key",
                    "value"
                  ],
                  "properties": {
                    "key": {
                      "type": "string"
                    },
                    "value": {
                      "type": "string"
                    }
                  }
                }
              },
              "body": {
                "type": "string"
              }
            }
          }
        }
      },
      "attributes": {
        "type": "object",
        "required": [
          "objectType"
        ],
        "properties": {
          "etag": {
            "type": "string"
          },
          "objectType": {
            "type": "string",
            "const": "NewCommerceMigrationSchedule"
          }
        }
      }
    }
  }
};

/** Get a scheduled migration by its id. */
export const migrationsNewCommerceSchedulesGet: OperationOf<"migrations.newCommerceSchedules.get"> = {
  "id": "migrations.newCommerceSchedules.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewCustomers"
};

/** Change a scheduled migration, before its date. */
export const migrationsNewCommerceSchedulesUpdate: OperationOf<"migrations.newCommerceSchedules.update"> = {
  "id": "migrations.newCommerceSchedules.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "required": [
      "currentSubscriptionId"
    ],
    "properties": {
      "id": {
        "type": "string",
        "format": "uuid"
      },
      "currentSubscriptionId": {
        "type": "string",
        "format": "uuid"
      },
      "quantity": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2147483647
      },
      "termDuration": {
        "type": "string",
        "maxLength": 1024
      },
      "billingCycle": {
        "type": "string",
        "maxLength": 1024
      },
      "purchaseFullTerm": {
        "type": "boolean"
      },
      "customTermEndDate": {
        "type": "string",
        "format": "date-time"
      },
      "externalReferenceId": {
        "type": "string",
        "maxLength": 1024
      },
      "customerTenantId": {
        "type": "string",
        "format": "uuid"
      },
      "catalogItemId": {
        "type": "string"
      },
      "subscriptionEndDate": {
        "type": "string",
        "format": "date-time"
      },
      "status": {
        "type": "string",
        "enum": [
          "Created",
          "Cancelled",
          "Failed",
          "Completed"
        ]
      },
      "targetDate": {
        "type": "string",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
        "maxLength": 40,
        "description": "When to migrate, ISO 8601, in UTC unless it says otherwise; required unless migrateOnRenewal is true"
      },
      "migrateOnRenewal": {
        "type": "boolean"
      },
      "createdTime": {
        "type": "string",
        "format": "date-time"
      },
      "lastModifiedTime": {
        "type": "string",
        "format": "date-time"
      },
      "newCommerceMigrationId": {
        "type": "string",
        "format": "uuid"
      },
      "errorDescription": {
        "type": "string"
      },
      "errorCode": {
        "type": "integer"
      },
      "addOnMigrationSchedules": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "currentSubscriptionId"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid"
            },
            "currentSubscriptionId": {
              "type": "string",
              "format": "uuid"
            },
            "quantity": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647
            },
            "termDuration": {
              "type": "string",
              "maxLength": 1024
            },
            "billingCycle": {
              "type": "string",
              "maxLength": 1024
            },
            "purchaseFullTerm": {
              "type": "boolean"
            },
            "customTermEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "externalReferenceId": {
              "type": "string",
              "maxLength": 1024
            },
            "customerTenantId": {
              "type": "string",
              "format": "uuid"
            },
            "catalogItemId": {
              "type": "string"
            },
            "subscriptionEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "status": {
              "type": "string",
              "enum": [
                "Created",
                "Cancelled",
                "Failed",
                "Completed"
              ]
            },
            "targetDate": {
              "type": "string",
              "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
              "maxLength": 40,
              "description": "When to migrate, ISO 8601, in UTC unless it says otherwise; required unless migrateOnRenewal is true"
            },
            "migrateOnRenewal": {
              "type": "boolean"
            },
            "createdTime": {
              "type": "string",
              "format": "date-time"
            },
            "lastModifiedTime": {
              "type": "string",
              "format": "date-time"
            },
            "newCommerceMigrationId": {
              "type": "string",
              "format": "uuid"
            },
            "errorDescription": {
              "type": "string"
            },
            "errorCode": {
              "type": "integer"
            },
            "links": {
              "type": "object",
              "properties": {
                "self": {
                  "type": "object",
                  "required": [
                    "uri",
                    "method",
                    "headers"
                  ],
                  "properties": {
                    "uri": {
                      "type": "string"
                    },
                    "method": {
                      "type": "string"
                    },
                    "headers": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "key",
                          "value"
                        ],
                        "properties": {
                          "key": {
                            "type": "string"
                          },
                          "value": {
                            "type": "string"
                          }
                        }
                      }
                    },
                    "body": {
                      "type": "string"
                    }
                  }
                }
              }
            },
            "attributes": {
              "type": "object",
              "required": [
                "objectType"
              ],
              "properties": {
                "etag": {
                  "type": "string"
                },
                "objectType": {
                  "type": "string",
                  "const": "NewCommerceMigrationSchedule"
                }
              }
            }
          }
        }
      },
      "addOnMigrations": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "currentSubscriptionId"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid"
            },
            "currentSubscriptionId": {
              "type": "string",
              "format": "uuid"
            },
            "quantity": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647
            },
            "termDuration": {
              "type": "string",
              "maxLength": 1024
            },
            "billingCycle": {
              "type": "string",
              "maxLength": 1024
            },
            "purchaseFullTerm": {
              "type": "boolean"
            },
            "customTermEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "externalReferenceId": {
              "type": "string",
              "maxLength": 1024
            },
            "customerTenantId": {
              "type": "string",
              "format": "uuid"
            },
            "catalogItemId": {
              "type": "string"
            },
            "subscriptionEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "status": {
              "type": "string",
              "enum": [
                "Created",
                "Cancelled",
                "Failed",
                "Completed"
              ]
            },
            "targetDate": {
              "type": "string",
              "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
              "maxLength": 40,
              "description": "When to migrate, ISO 8601, in UTC unless it says otherwise; required unless migrateOnRenewal is true"
            },
            "migrateOnRenewal": {
              "type": "boolean"
            },
            "createdTime": {
              "type": "string",
              "format": "date-time"
            },
            "lastModifiedTime": {
              "type": "string",
              "format": "date-time"
            },
            "newCommerceMigrationId": {
              "type": "string",
              "format": "uuid"
            },
            "errorDescription": {
              "type": "string"
            },
            "errorCode": {
              "type": "integer"
            },
            "links": {
              "type": "object",
              "properties": {
                "self": {
                  "type": "object",
                  "required": [
                    "uri",
                    "method",
                    "headers"
                  ],
                  "properties": {
                    "uri": {
                      "type": "string"
                    },
                    "method": {
                      "type": "string"
                    },
                    "headers": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "key",
                          "value"
                        ],
                        "properties": {
                          "key": {
                            "type": "string"
                          },
                          "value": {
                            "type": "string"
                          }
                        }
                      }
                    },
                    "body": {
                      "type": "string"
                    }
                  }
                }
              }
            },
            "attributes": {
              "type": "object",
              "required": [
                "objectType"
              ],
              "properties": {
                "etag": {
                  "type": "string"
                },
                "objectType": {
                  "type": "string",
                  "const": "NewCommerceMigrationSchedule"
                }
              }
            }
          }
        }
      },
      "links": {
        "type": "object",
        "properties": {
          "self": {
            "type": "object",
            "required": [
              "uri",
              "method",
              "headers"
            ],
            "properties": {
              "uri": {
                "type": "string"
              },
              "method": {
                "type": "string"
              },
              "headers": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "key",
                    "value"
                  ],
                  "properties": {
                    "key": {
                      "type": "string"
                    },
                    "value": {
                      "type": "string"
                    }
                  }
                }
              },
              "body": {
                "type": "string"
              }
            }
          }
        }
      },
      "attributes": {
        "type": "object",
        "required": [
          "objectType"
        ],
        "properties": {
          "etag": {
            "type": "string"
          },
          "objectType": {
            "type": "string",
            "const": "NewCommerceMigrationSchedule"
          }
        }
      }
    }
  }
};

/** Call off a scheduled migration. */
export const migrationsNewCommerceSchedulesCancel: OperationOf<"migrations.newCommerceSchedules.cancel"> = {
  "id": "migrations.newCommerceSchedules.cancel",
  "method": "POST",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}/cancel",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "manageOrders"
};

/** List scheduled migrations, by customer, by legacy subscription or by the name that they have in common. */
export const migrationsNewCommerceSchedulesList: OperationOf<"migrations.newCommerceSchedules.list"> = {
  "id": "migrations.newCommerceSchedules.list",
  "method": "GET",
  "path": "/v1/migrations/newcommerce/schedules",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewCustomers",
  "query": [
    "CustomerTenantId",
    "CurrentSubscriptionId",
    "ExternalReferenceId",
    "PageSize"
  ]
};
