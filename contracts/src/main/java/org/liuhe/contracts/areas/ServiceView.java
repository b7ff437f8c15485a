package org.liuhe.contracts.areas;

import java.time.Instant;

/**
 * A span of service.
 *
 * @param until null where no end is known; the instant itself is no longer part of it
 */
public record ServiceView(String organisationId, String area, String capability, Instant from, Instant until) {}
