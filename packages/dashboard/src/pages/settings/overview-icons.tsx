// A picture for each setting.

import {
  AppsRegular, BeakerRegular, BuildingRegular, CloudRegular, DocumentSignatureRegular, GlobeRegular, HeadsetRegular, HistoryRegular, NumberSymbolRegular,
  PeopleTeamRegular, PersonBoardRegular, ReceiptRegular, ScalesRegular, SettingsRegular, ShieldCheckmarkRegular, PlugConnectedRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";

const icons: Readonly<Record<string, ReactElement>> = {
  "/account-settings/organization": <BuildingRegular />,
  "/account-settings/legal-info": <ScalesRegular />,
  "/account-settings/billing-profile": <ReceiptRegular />,
  "/account-settings/support-profile": <HeadsetRegular />,
  "/account-settings/partner-profile": <PersonBoardRegular />,
  "/account-settings/identifiers": <NumberSymbolRegular />,
  "/account-settings/tenants": <GlobeRegular />,
  "/account-settings/agreements": <DocumentSignatureRegular />,
  "/account-settings/programs": <CloudRegular />,
  "/account-settings/users": <PeopleTeamRegular />,
  "/account-settings/app-management": <AppsRegular />,
  "/account-settings/integration-sandbox": <BeakerRegular />,
  "/account-settings/security-requirements": <ShieldCheckmarkRegular />,
  "/account-settings/webhooks": <PlugConnectedRegular />,
  "/account-settings/activity-log": <HistoryRegular />,
};

export const iconOf = (path: string): ReactElement => icons[path] ?? <SettingsRegular />;
