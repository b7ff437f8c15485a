package org.liuhe.command.enforcement;

import java.util.Optional;
import org.liuhe.contracts.enforcement.AvailabilityReported;

/** Who can be sent, as tasks need to know it. */
interface KnownMembers {

    /** What the member reported last; empty where they never reported. */
    Optional<AvailabilityReported> member(String memberId);
}
