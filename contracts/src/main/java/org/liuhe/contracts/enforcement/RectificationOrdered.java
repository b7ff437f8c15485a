package org.liuhe.contracts.enforcement;

import static org.liuhe.contracts.PersonalData.Kind.NAME;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * The responsible party must rectify 责令改正 (行政处罚法 art. 28).
 * @param order 1 or 2
 * @param responsible an organisation, or null
 * @param responsibleName of somebody who is no registered organisation, or null
 * @param text what must be done
 */
@Revision("1")
public record RectificationOrdered(
        String taskId,
        int order,
        String responsible,
        @PersonalData(NAME) String responsibleName,
        @PersonalData String text,
        DueDate rectifyDue,
        Instant orderedAt)
        implements EnforcementEvent {}
