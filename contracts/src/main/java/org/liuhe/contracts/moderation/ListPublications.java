package org.liuhe.contracts.moderation;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/** What became of the texts of one matter; matter.unknown to everybody who may not read it whole and did not file it. */
public record ListPublications(String matterId, StreamPosition after) implements Query<PublicationView> {}
