package org.liuhe.contracts.support;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * Somebody supports the complaint 附议.
 *
 * @param count of supporters after it
 */
@Revision("1")
public record ComplaintSupported(
        String supportId, String complaintId, @PersonalData(SUBJECT) String supporter, int count, Instant supportedAt)
        implements SupportEvent {}
