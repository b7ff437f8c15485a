package org.liuhe.contracts.support;

import java.time.Instant;
import org.liuhe.contracts.tracking.TrackingView;

/** A matter that the asker supports. */
public record SupportedMatter(Instant supportedAt, TrackingView matter) {}
