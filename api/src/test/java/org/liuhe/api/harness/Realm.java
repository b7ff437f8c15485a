package org.liuhe.api.harness;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An identity provider that publishes real keys over HTTP, and issues tokens as Keycloak does. */
public final class Realm {
    private final RSAKey key;
    private final String issuer;

    public Realm() {
        try {
            key = new RSAKeyGenerator(2048)
                    .keyID("k1")
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/liuhe";
            answer(server, "/realms/liuhe/.well-known/openid-configuration", discovery());
            answer(server, "/realms/liuhe/certs", new JWKSet(key.toPublicJWK()).toString());
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void answer(HttpServer server, String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/certs", "end_session_endpoint": "%1$s/logout",
                 "id_token_signing_alg_values_supported": ["RS256"], "subject_types_supported": ["public"],
                 "response_types_supported": ["code"]}"""
                .formatted(issuer);
    }

    public String issuer() {
        return issuer;
    }

    /** An access token that is good for five minutes from the given time. */
    public String token(Instant now, String subject, List<String> roles, List<String> organisations) {
        return token(now, subject, roles, organisations, claims -> claims);
    }

    /** The same with something changed. */
    public String token(
            Instant now,
            String subject,
            List<String> roles,
            List<String> organisations,
            UnaryOperator<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(issuer)
                .audience(List.of("liuhe-api", "account"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("realm_access", Map.of("roles", roles))
                .claim("organisations", organisations);
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(),
                    change.apply(claims).build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
