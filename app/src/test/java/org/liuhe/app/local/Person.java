package org.liuhe.app.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * One of the demo's people, who signs in at Keycloak.
 *
 * @param zh how the demo introduces them in Chinese
 * @param en the same in English
 * @param password generated at first start and kept in the data folder
 * @param roles realm roles, see {@link org.liuhe.contracts.Role}
 * @param organisations ids of the organisations they act for
 */
public record Person(
        String username, String zh, String en, String password, List<String> roles, List<String> organisations) {

    /** The token's subject: the same in every data folder, so that a realm imported anew finds its people's matters. */
    public String subject() {
        return UUID.nameUUIDFromBytes(("liuhe-demo:" + username).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
