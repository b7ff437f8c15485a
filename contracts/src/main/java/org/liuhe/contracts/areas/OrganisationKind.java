package org.liuhe.contracts.areas;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    /** 社区居民委员会. */
    COMMUNITY_OFFICE,
    /** 业主委员会. */
    OWNERS_COMMITTEE,
    /** 物业服务人. */
    PROPERTY_MANAGER,
    /** 街道办事处. */
    STREET_OFFICE,
    /** 区社会治理中心. */
    DISTRICT_OFFICE,
    /** 职能部门. */
    AGENCY
}
