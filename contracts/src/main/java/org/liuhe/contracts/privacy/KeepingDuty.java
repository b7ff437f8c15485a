package org.liuhe.contracts.privacy;

import java.time.Instant;

/**
 * Why a matter's data must be kept for now.
 *
 * @param matterId the matter
 * @param law name as published
 * @param article as cited
 * @param until when the duty ends; null while the matter is open, since it has no end yet
 */
public record KeepingDuty(String matterId, String law, String article, Instant until) {}
