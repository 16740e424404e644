// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/jsontext.h"

namespace waypost {

class FleetStore;
struct InboxRow;
struct Download;

/** The larger pieces of the state dump, one function each; see dumpState(). */
void writeVehicle(JsonText &json, const FleetStore &store, int row);
void writeInboxRow(JsonText &json, const InboxRow &row);
void writeDownload(JsonText &json, const Download &download);

} // namespace waypost
