package org.liuhe.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;

/** What a node does; {@code liuhe.roles} lists its roles, all of them by default. */
public enum NodeRole {
    COMMAND,
    SAGAS,
    QUERY,
    API;

    /** @throws IllegalArgumentException where {@code liuhe.roles} names none, or one that does not exist */
    static Set<NodeRole> of(Environment environment) {
        String[] names = environment.getProperty(
                "liuhe.roles", String[].class, new String[] {"command", "sagas", "query", "api"});
        EnumSet<NodeRole> roles = EnumSet.noneOf(NodeRole.class);
        for (String name : names) roles.add(of(name.strip()));
        if (roles.isEmpty()) throw new IllegalArgumentException("liuhe.roles names no role; known: " + known());
        return roles;
    }

    private static NodeRole of(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "liuhe.roles names '" + name + "', which is no role; known: " + known()));
    }

    private static String known() {
        return Arrays.toString(values()).toLowerCase(Locale.ROOT);
    }
}
