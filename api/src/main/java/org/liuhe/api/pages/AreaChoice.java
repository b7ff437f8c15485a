package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaView;

/** Areas in the order in which a person looks for one. */
final class AreaChoice {

    private AreaChoice() {}

    /** @param depth 0 at the root of what is shown */
    record Branch(AreaView area, int depth) {

        /** Blanks that a select keeps. */
        public String indent() {
            return "\u2003".repeat(depth);
        }
    }

    /** An area as the head of a group, and what may be chosen in it: what lies directly below, then all of it. */
    record Group(AreaView head, List<AreaView> members) {}

    /** The whole tree, each area under the one that encloses it. */
    static List<Branch> tree(List<AreaView> areas) {
        int top = areas.stream().mapToInt(area -> depth(area)).min().orElse(0);
        return areas.stream().map(area -> new Branch(area, depth(area) - top)).toList();
    }

    /** For filing: estates by community; a street or community is a choice of its own, a district is too wide. */
    static List<Group> groups(List<AreaView> areas) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (AreaView area : areas)
            if (area.level() == AreaLevel.STREET || area.level() == AreaLevel.COMMUNITY)
                groups.put(area.path(), new Group(area, new ArrayList<>()));
        for (AreaView area : areas)
            if (area.level() == AreaLevel.ESTATE)
                new AreaPath(area.path())
                        .parent()
                        .map(parent -> groups.get(parent.value()))
                        .ifPresent(group -> group.members().add(area));
        return List.copyOf(groups.values());
    }

    private static int depth(AreaView area) {
        return (int) area.path().chars().filter(c -> c == '/').count();
    }
}
