// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get the user's own profile. */
export const myProfileGet: OperationOf<"myProfile.get"> = {
  "id": "myProfile.get",
  "method": "GET",
  "path": "/internal/v1/myprofile",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "ownProfile",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ]
};

/** Change the user's own name, contact mail or language. */
export const myProfileUpdate: OperationOf<"myProfile.update"> = {
  "id": "myProfile.update",
  "method": "PATCH",
  "path": "/internal/v1/myprofile",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "ownProfile",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "properties": {
      "firstName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
      },
      "lastName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
      },
      "contactMail": {
        "type": "string",
        "pattern": "^[^@\\s]+@[^@\\s]+$",
        "maxLength": 320,
        "description": "Where notifications go, as in name@example.com"
      },
      "language": {
        "type": "string",
        "pattern": "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?$",
        "maxLength": 12,
        "description": "Of the pages, as in en-US"
      }
    }
  }
};

/** Change the user's own password, with the old one as proof. */
export const myProfileChangePassword: OperationOf<"myProfile.changePassword"> = {
  "id": "myProfile.changePassword",
  "method": "POST",
  "path": "/internal/v1/myprofile/changepassword",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "ownProfile",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "currentPassword",
      "newPassword"
    ],
    "properties": {
      "currentPassword": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      },
      "newPassword": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      }
    }
  }
};
