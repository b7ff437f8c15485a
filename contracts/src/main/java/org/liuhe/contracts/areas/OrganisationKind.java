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
    AGENCY,
    /** 人民调解委员会. */
    MEDIATION_COMMITTEE,
    /** 综合行政执法队. */
    ENFORCEMENT_TEAM,
    /** 信访工作机构. */
    PETITION_OFFICE,
    /** 公安派出所. */
    POLICE,
    /** 人民法院、人民法庭. */
    COURT
}
