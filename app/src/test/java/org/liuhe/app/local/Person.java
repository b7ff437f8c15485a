package org.liuhe.app.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationKind;

/**
 * One of the demo's people, who signs in at Keycloak.
 *
 * @param zh how the demo introduces them in Chinese
 * @param en the same in English
 * @param password generated at first start and kept in the data folder
 * @param roles realm roles, see {@link Role}
 * @param organisations ids of the organisations they act for
 * @param manager whether they manage the members there
 */
public record Person(
        String username,
        String zh,
        String en,
        String password,
        List<String> roles,
        List<String> organisations,
        boolean manager) {

    /** What they are in their organisations; the realm's groups give the roles. */
    List<String> memberRoles() {
        Stream<String> given = roles.stream().filter(Role.STAFF::contains);
        return (manager ? Stream.concat(given, Stream.of(OrganisationKind.MANAGER)) : given).toList();
    }

    /** What they are by themselves. */
    List<String> ownRoles() {
        return roles.stream().filter(role -> !Role.STAFF.contains(role)).toList();
    }

    /** Nobody reads it: the domain is for examples (RFC 2606). */
    public String mail() {
        return username + "@example.org";
    }

    /** The token's subject: the same in every data folder, so that a realm imported anew finds its people's matters. */
    public String subject() {
        return UUID.nameUUIDFromBytes(("liuhe-demo:" + username).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
