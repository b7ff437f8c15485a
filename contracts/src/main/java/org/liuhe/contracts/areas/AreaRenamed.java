package org.liuhe.contracts.areas;

import org.axonframework.serialization.Revision;

/** The area has another name from now on; its path stays. */
@Revision("1")
public record AreaRenamed(String areaId, String path, String nameZh, String nameEn) implements AreaEvent {}
