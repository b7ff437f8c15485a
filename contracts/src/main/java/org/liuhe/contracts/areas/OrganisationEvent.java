package org.liuhe.contracts.areas;

import org.liuhe.contracts.Event;

/** Events of one organisation. */
public sealed interface OrganisationEvent extends Event
        permits OrganisationRegistered,
                OrganisationRenamed,
                ServiceChanged,
                ResponsibilityTaken,
                ResponsibilityGivenUp,
                OrganisationEnded,
                MemberAdded,
                MemberRolesChanged,
                MemberRemoved {}
