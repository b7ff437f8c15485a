package org.liuhe.contracts.areas;

import java.util.List;
import org.liuhe.contracts.Role;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    /** 社区居民委员会. */
    COMMUNITY_OFFICE(Role.COMMUNITY),
    /** 业主委员会. */
    OWNERS_COMMITTEE(Role.OWNERS_COMMITTEE),
    /** 物业服务人. */
    PROPERTY_MANAGER(Role.PROPERTY_MANAGER),
    /** 街道办事处. */
    STREET_OFFICE(Role.STREET),
    /** 区社会治理中心. */
    DISTRICT_OFFICE(Role.DISTRICT),
    /** 职能部门. */
    AGENCY(Role.DISTRICT),
    /** 人民调解委员会. */
    MEDIATION_COMMITTEE(Role.MEDIATOR),
    /** 综合行政执法队. */
    ENFORCEMENT_TEAM(Role.ENFORCEMENT),
    /** 信访工作机构. */
    PETITION_OFFICE(Role.PETITIONS),
    /** 公安派出所. */
    POLICE(Role.POLICE),
    /** 人民法院、人民法庭. */
    COURT(Role.COURT);

    /** What a member may be besides: somebody who manages the organisation's members. It is no realm role. */
    public static final String MANAGER = "manager";

    private final String role;

    OrganisationKind(String role) {
        this.role = role;
    }

    /** The realm role of those who act for an organisation of this kind. */
    public String role() {
        return role;
    }

    /** What an organisation of this kind can make of its members; never an operator. */
    public List<String> memberRoles() {
        return List.of(role, MANAGER);
    }
}
