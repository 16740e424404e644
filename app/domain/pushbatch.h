// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

#include <memory>

namespace waypost {

/** A decoded device push and the moment its frame arrived. */
struct ReceivedPush
{
    Instant received;
    DevicePush push;
    std::size_t bytes = 0; ///< of its frame, where that was so long that the push is counted by it; else 0
};

/** What the feed thread hands to the store at a time: pushes in the order of their arrival. */
struct PushBatch
{
    std::vector<ReceivedPush> pushes;
};

/** Batches cross threads by pointer; nobody writes to one after it was handed on. */
using PushBatchPtr = std::shared_ptr<const PushBatch>;

} // namespace waypost

Q_DECLARE_METATYPE(waypost::PushBatchPtr)
