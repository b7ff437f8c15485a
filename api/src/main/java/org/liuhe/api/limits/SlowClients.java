package org.liuhe.api.limits;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has the public port keep the pace of {@link LimitsProperties}. */
@Component
class SlowClients implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Pace pace;

    SlowClients(LimitsProperties properties) {
        this.pace =
                new Pace(properties.requestWithin(), properties.requestRate().toBytes());
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(TimedProtocol.class.getName());
        server.addConnectorCustomizers(this::keep);
    }

    private void keep(Connector connector) {
        ((TimedProtocol) connector.getProtocolHandler()).keep(pace);
    }
}
