package org.liuhe.contracts.areas;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** 撤销: the area takes no more matters; those that it has go on, and its path is never used again. */
@Revision("1")
public record AreaRetired(String areaId, String path, Instant at) implements AreaEvent {}
