package org.liuhe.contracts.areas;

/** One area of the tree. */
public record AreaView(String path, AreaLevel level, String nameZh, String nameEn) {}
