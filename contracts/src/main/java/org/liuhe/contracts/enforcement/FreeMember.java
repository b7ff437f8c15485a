package org.liuhe.contracts.enforcement;

import java.time.Instant;

/**
 * A member who can be sent.
 * @param tasks how many open tasks they have
 * @param since when they reported themselves free
 */
public record FreeMember(String memberId, String organisationId, String area, int tasks, Instant since) {}
