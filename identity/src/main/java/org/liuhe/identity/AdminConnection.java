package org.liuhe.identity;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.MemberRule;

/** The way to the realm's administration, as a service account of that realm alone; opened when it is needed first. */
final class AdminConnection implements AutoCloseable {

    private static final Pattern ISSUER = Pattern.compile("(.+)/realms/([^/]+)/?");
    private static final long CONNECT_SECONDS = 2;
    private static final long READ_SECONDS = 5;

    private final String issuer;
    private final String clientId;
    private final String secret;
    private Keycloak keycloak;

    AdminConnection(String issuer, String clientId, String secret) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.secret = secret;
    }

    /** @throws RuleBroken member.accounts-unavailable where there is no secret to speak with */
    RealmResource realm() {
        Matcher parts = ISSUER.matcher(issuer);
        if (secret.isBlank() || !parts.matches()) throw new RuleBroken(MemberRule.ACCOUNTS_UNAVAILABLE);
        return keycloak(parts.group(1), parts.group(2)).realm(parts.group(2));
    }

    private synchronized Keycloak keycloak(String server, String realm) {
        if (keycloak == null)
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(server)
                    .realm(realm)
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(clientId)
                    .clientSecret(secret)
                    .resteasyClient(client())
                    .build();
        return keycloak;
    }

    private static Client client() {
        return ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(JacksonProvider.class, 100)
                .build();
    }

    @Override
    public synchronized void close() {
        if (keycloak != null) keycloak.close();
    }
}
