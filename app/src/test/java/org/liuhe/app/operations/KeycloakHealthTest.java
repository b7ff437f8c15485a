package org.liuhe.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class KeycloakHealthTest {

    private HttpServer realm;
    private int answer = 200;

    @BeforeEach
    void start() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.createContext("/realms/liuhe/.well-known/openid-configuration", exchange -> {
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        realm.start();
    }

    @AfterEach
    void stop() {
        realm.stop(0);
    }

    private Health health() {
        return new KeycloakHealth("http://localhost:" + realm.getAddress().getPort() + "/realms/liuhe").health();
    }

    @Test
    void isUpWhileTheRealmAnswers() {
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isDegradedWhereTheRealmFails() {
        answer = 500;
        assertThat(health().getStatus()).isEqualTo(Degraded.STATUS);
        assertThat(health().getDetails()).containsEntry("status", 500);
    }

    @Test
    void isDegradedWhereNobodyAnswers() {
        realm.stop(0);
        Health health = health();
        assertThat(health.getStatus()).isEqualTo(Degraded.STATUS);
        assertThat(health.getDetails()).containsEntry("cause", "ConnectException");
    }
}
