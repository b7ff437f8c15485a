package org.liuhe.contracts;

/** The last position of one stream; matter.unknown where the stream does not exist. Answered by the command side. */
public record FindStreamPosition(String aggregateId) implements Query<StreamPosition> {}
