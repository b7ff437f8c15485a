package org.liuhe.contracts.areas;

import org.axonframework.serialization.Revision;

/** An area became part of the tree. */
@Revision("1")
public record AreaRegistered(String areaId, String path, AreaLevel level, String nameZh, String nameEn, String boundary)
        implements AreaEvent {}
