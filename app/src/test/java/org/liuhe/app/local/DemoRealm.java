package org.liuhe.app.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liuhe.contracts.areas.OrganisationKind;

/**
 * The product's realm with the demo's people in it. What the product leaves to the environment stays a placeholder and is
 * filled by Keycloak itself, as it is in production.
 */
final class DemoRealm {

    /** Takes a name and a password for a token; only here, never in the product's realm. */
    static final String TOUR_CLIENT = "liuhe-tour";

    static final String WEB_CLIENT = "liuhe-web";

    /** The service account by which the application manages members. */
    static final String ACCOUNTS_CLIENT = "liuhe-accounts";

    /** A change of this class that needs the realm imported anew. */
    private static final String SHAPE = "3";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Person> people;

    DemoRealm(List<Person> people) {
        this.people = people;
    }

    void write(Path target) throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(Files.readString(Repository.realm()));
        ObjectNode web = client(realm, WEB_CLIENT);
        // The demo's port may change from one start to the next, and the realm is imported once.
        ((ArrayNode) web.get("redirectUris")).add("http://localhost:*");
        ((ObjectNode) web.get("attributes")).put("post.logout.redirect.uris", "+");
        ((ArrayNode) realm.get("clients")).add(tourClient(web));
        ((ArrayNode) realm.get("scopeMappings"))
                .addObject()
                .put("client", TOUR_CLIENT)
                .set("roles", realm.get("scopeMappings").get(0).get("roles").deepCopy());
        addGroups(realm);
        ArrayNode users = (ArrayNode) realm.get("users");
        people.forEach(person -> addUser(users, person));
        Files.writeString(PrivateFile.empty(target), realm.toPrettyString());
    }

    /** Changes when the realm must be imported anew. */
    String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(SHAPE.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(Repository.realm()));
            digest.update(People.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectNode client(JsonNode realm, String clientId) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals(clientId)) return (ObjectNode) client;
        }
        throw new IllegalStateException("The realm has no client " + clientId);
    }

    private static ObjectNode tourClient(ObjectNode web) {
        ObjectNode tour = JSON.createObjectNode()
                .put("clientId", TOUR_CLIENT)
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("secret", "${LIUHE_TOUR_SECRET}")
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", false);
        tour.set("protocolMappers", web.get("protocolMappers").deepCopy());
        return tour;
    }

    /** A group for each organisation, and below it one for each thing that a member is there, as the product makes them. */
    private void addGroups(ObjectNode realm) {
        ArrayNode groups = (ArrayNode) realm.get("groups").get(0).get("subGroups");
        TreeMap<String, TreeSet<String>> roles = new TreeMap<>();
        people.forEach(
                person -> person.organisations().forEach(name -> roles.computeIfAbsent(name, any -> new TreeSet<>())
                        .addAll(person.memberRoles())));
        roles.forEach((name, below) -> {
            ArrayNode subGroups = groups.addObject()
                    .put("name", name)
                    .put("path", "/organisations/" + name)
                    .putArray("subGroups");
            below.forEach(role -> {
                ObjectNode group =
                        subGroups.addObject().put("name", role).put("path", "/organisations/" + name + "/" + role);
                if (!role.equals(OrganisationKind.MANAGER))
                    group.putArray("realmRoles").add(role);
            });
        });
    }

    private static void addUser(ArrayNode users, Person person) {
        ObjectNode user = users.addObject()
                .put("id", person.subject())
                .put("username", person.username())
                .put("email", person.mail())
                .put("emailVerified", true)
                .put("enabled", true);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", person.password())
                .put("temporary", false);
        if (!person.organisations().isEmpty())
            user.putObject("attributes").putArray("displayName").add(person.zh());
        ArrayNode roles = user.putArray("realmRoles");
        person.ownRoles().forEach(roles::add);
        ArrayNode groups = user.putArray("groups");
        person.organisations().forEach(name -> {
            groups.add("/organisations/" + name);
            person.memberRoles().forEach(role -> groups.add("/organisations/" + name + "/" + role));
        });
    }
}
