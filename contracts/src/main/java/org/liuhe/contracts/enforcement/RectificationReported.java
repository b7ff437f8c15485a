package org.liuhe.contracts.enforcement;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * The rectification is said to be done; it is inspected again.
 * @param byOrganisation that said so: the responsible one, or one of the team
 */
@Revision("1")
public record RectificationReported(
        String taskId,
        int order,
        String byOrganisation,
        @PersonalData String text,
        List<Evidence> evidence,
        DueDate reinspectDue,
        Instant reportedAt)
        implements EnforcementEvent {}
