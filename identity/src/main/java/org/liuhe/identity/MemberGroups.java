package org.liuhe.identity;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.GroupResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.liuhe.contracts.areas.OrganisationKind;

/** The groups of one organisation: its own, and one below it for each role; made when they are needed first. */
final class MemberGroups {

    private static final String ROOT = "organisations";
    private static final int AT_A_TIME = 100;

    private final RealmResource realm;
    private final String organisationId;

    MemberGroups(RealmResource realm, String organisationId) {
        this.realm = realm;
        this.organisationId = organisationId;
    }

    static String path(String organisationId) {
        return "/" + ROOT + "/" + organisationId;
    }

    /** The organisation whose own group this is; empty for a group below it, as for any other. */
    static Optional<String> organisation(String path) {
        String root = "/" + ROOT + "/";
        if (!path.startsWith(root)) return Optional.empty();
        String name = path.substring(root.length());
        return name.contains("/") ? Optional.empty() : Optional.of(name);
    }

    /** Id of the organisation's own group. */
    Optional<String> home() {
        return at(path(organisationId));
    }

    /** Ids of the groups below it, by role. */
    Map<String, String> roles() {
        Map<String, String> roles = new HashMap<>();
        home().ifPresent(home -> realm.groups()
                .group(home)
                .getSubGroups(0, AT_A_TIME, true)
                .forEach(group -> roles.put(group.getName(), group.getId())));
        return roles;
    }

    /** All who are in the group themselves. */
    List<UserRepresentation> of(String group) {
        List<UserRepresentation> all = new ArrayList<>();
        List<UserRepresentation> page;
        do {
            page = realm.groups().group(group).members(all.size(), AT_A_TIME, false);
            all.addAll(page);
        } while (page.size() == AT_A_TIME);
        return all;
    }

    String ensureHome() {
        return home().orElseGet(() -> made(
                at("/" + ROOT).orElseThrow(() -> new IllegalStateException("The realm has no group " + ROOT)),
                organisationId));
    }

    /** The group of a role, which gives the realm role to whoever is in it; to manage members is none. */
    String ensure(String role) {
        String home = ensureHome();
        String group = Optional.ofNullable(roles().get(role)).orElseGet(() -> made(home, role));
        if (!role.equals(OrganisationKind.MANAGER)) carries(realm.groups().group(group), role);
        return group;
    }

    private static void carries(GroupResource group, String role) {
        boolean there = group.roles().realmLevel().listAll().stream()
                .anyMatch(each -> each.getName().equals(role));
        if (there) return;
        RoleRepresentation wanted = group.roles().realmLevel().listAvailable().stream()
                .filter(each -> each.getName().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The realm has no role " + role));
        group.roles().realmLevel().add(List.of(wanted));
    }

    private String made(String parent, String name) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(name);
        try (Response answer = realm.groups().group(parent).subGroup(group)) {
            if (answer.getStatus() != 201) throw new WebApplicationException(answer.getStatus());
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    private Optional<String> at(String path) {
        try {
            return Optional.of(realm.getGroupByPath(path).getId());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }
}
