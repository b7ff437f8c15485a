package org.liuhe.contracts.areas;

/** Level in the tree: 市, 区, 街道, 社区, 小区. */
public enum AreaLevel {
    CITY,
    DISTRICT,
    STREET,
    COMMUNITY,
    ESTATE
}
