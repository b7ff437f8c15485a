package org.liuhe.command.enforcement;

import java.util.Objects;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.MergeTask;

/** Which task may go on as part of which 化零为整. */
final class Merging {

    private Merging() {}

    static void refuse(String id, KnownTasks.Known own, MergeTask command, Actor actor, KnownTasks tasks) {
        String into = command.into().value();
        if (into.equals(id)) throw new RuleBroken(EnforcementRule.MERGE_ITSELF, "into");
        KnownTasks.Known other = tasks.task(into).orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN, "into"));
        if (!actor.belongsTo(other.lead())) throw new RuleBroken(EnforcementRule.NOT_THE_LEAD, "into");
        if (!other.open()) throw new RuleBroken(EnforcementRule.MERGE_OVER, "into");
        if (!other.area().equals(own.area()) || !Objects.equals(other.place(), own.place()))
            throw new RuleBroken(EnforcementRule.MERGE_ELSEWHERE, "into");
        int age = other.openedAt().compareTo(own.openedAt());
        if (age > 0 || (age == 0 && into.compareTo(id) > 0))
            throw new RuleBroken(EnforcementRule.MERGE_YOUNGER, "into");
    }
}
