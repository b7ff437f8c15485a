package org.liuhe.contracts.support;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A supporter took the support back; an obligation that it led to stays.
 *
 * @param count of supporters after it
 */
@Revision("1")
public record ComplaintSupportWithdrawn(
        String supportId, String complaintId, @PersonalData(SUBJECT) String supporter, int count, Instant withdrawnAt)
        implements SupportEvent {}
