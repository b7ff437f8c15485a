package org.liuhe.app.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.liuhe.app.ConditionalOnRole;
import org.liuhe.app.NodeRole;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Degraded while the realm does not answer: nobody new can sign in, and public pages go on. */
@Component("keycloakHealthIndicator")
@ConditionalOnRole(NodeRole.API)
class KeycloakHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI realm;

    KeycloakHealth(@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        this.realm = URI.create(issuer + "/.well-known/openid-configuration");
    }

    @Override
    public Health health() {
        try {
            int status = http.send(
                            HttpRequest.newBuilder(realm).timeout(PATIENCE).build(), BodyHandlers.discarding())
                    .statusCode();
            return Degraded.where(status != 200).withDetail("status", status).build();
        } catch (IOException e) {
            return Degraded.where(true)
                    .withDetail("cause", e.getClass().getSimpleName())
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }
}
