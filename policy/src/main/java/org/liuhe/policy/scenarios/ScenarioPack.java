package org.liuhe.policy.scenarios;

import java.util.List;

/** One scenario: lead department 一个部门牵头 and its categories. */
public record ScenarioPack(
        String code,
        String version,
        String nameZh,
        String nameEn,
        String leadZh,
        String leadEn,
        List<Category> categories) {}
