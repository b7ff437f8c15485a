package org.liuhe.contracts.enforcement;

import org.liuhe.contracts.matters.MatterEvent;

/** Events of one member of the enforcement teams; kept in the same journal as the tasks that they are sent to. */
public sealed interface TeamMemberEvent extends MatterEvent permits AvailabilityReported {

    String memberId();

    @Override
    default String matterId() {
        return memberId();
    }
}
