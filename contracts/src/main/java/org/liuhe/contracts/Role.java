package org.liuhe.contracts;

import java.util.Set;

/** Names of the realm roles that authority is decided by. */
public final class Role {
    /** 居民. */
    public static final String RESIDENT = "resident";
    /** 社区工作者, including grid officers 网格员. */
    public static final String COMMUNITY = "community";
    /** 业主委员会. */
    public static final String OWNERS_COMMITTEE = "owners-committee";
    /** 物业服务人. */
    public static final String PROPERTY_MANAGER = "property-manager";
    /** 街道办事处. */
    public static final String STREET = "street";
    /** 区级职能部门. */
    public static final String DISTRICT = "district";
    /** 人民调解员, and staff of the committee. */
    public static final String MEDIATOR = "mediator";
    /** 综合执法队员. */
    public static final String ENFORCEMENT = "enforcement";
    /** 信访工作机构. */
    public static final String PETITIONS = "petitions";
    /** 公安派出所: hands disputes over to mediation 警调对接. */
    public static final String POLICE = "police";
    /** 人民法院: hands disputes over 诉调对接, and confirms agreements 司法确认. */
    public static final String COURT = "court";
    /** 个人信息保护负责人: examines requests to erase a person; acts for no organisation. */
    public static final String PRIVACY = "privacy";
    /** Runs the system and its registry. */
    public static final String OPERATOR = "operator";

    /** Roles whose holders act for an organisation. */
    public static final Set<String> STAFF = Set.of(
            COMMUNITY,
            OWNERS_COMMITTEE,
            PROPERTY_MANAGER,
            STREET,
            DISTRICT,
            MEDIATOR,
            ENFORCEMENT,
            PETITIONS,
            POLICE,
            COURT);

    private Role() {}
}
