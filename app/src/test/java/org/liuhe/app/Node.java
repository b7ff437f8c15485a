package org.liuhe.app;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.queryhandling.QueryBus;
import org.liuhe.app.demo.Acts;
import org.liuhe.app.demo.Quiet;
import org.liuhe.app.demo.Seeder;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.policy.Policy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** One node of the real application on real PostgreSQL and real Keycloak, with a clock that can be moved. */
public final class Node implements AutoCloseable {

    /** Where the clock starts. Set it rather than move the clock back: what waits for a time would wait that much longer. */
    public static final String CLOCK_START = "liuhe.test.clock-start";

    /** True where tokens, too, are judged by the clock that moves. */
    public static final String CLOCK_OF_TOKENS = "liuhe.test.clock-of-tokens";

    private final LocalServices services;
    private final ConfigurableApplicationContext context;
    private final Tokens tokens;

    private Node(LocalServices services, ConfigurableApplicationContext context) {
        this.services = services;
        this.context = context;
        this.tokens = new Tokens(services);
    }

    /** The application as it is, but for the clock. */
    @Configuration(proxyBeanMethods = false)
    public static class WithMovableClock {
        @Bean
        @Primary
        static MovableClock movableClock(@Value("${" + CLOCK_START + ":#{null}}") Instant start) {
            MovableClock clock = new MovableClock();
            if (start != null) clock.moveTo(start);
            return clock;
        }

        /** Keycloak's clock does not move: its tokens are judged by the real time. */
        @Bean
        static BeanPostProcessor tokensByRealTime(
                ObjectProvider<MovableClock> clock, @Value("${" + CLOCK_OF_TOKENS + ":false}") boolean moved) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (moved || !(bean instanceof JwtDecoder decoder)) return bean;
                    return (JwtDecoder) token -> clock.getObject().unmoved(() -> decoder.decode(token));
                }
            };
        }
    }

    /** All roles, on a fresh database of the tests' own services. */
    public static Node start() {
        LocalServices services = LocalServices.shared();
        return start(services, services.freshDatabase(), Map.of());
    }

    /**
     * @param jdbcUrl the database
     * @param more properties that differ from the defaults
     */
    public static Node start(LocalServices services, String jdbcUrl, Map<String, String> more) {
        Map<String, String> properties = new LinkedHashMap<>(services.properties(jdbcUrl));
        properties.put("server.port", "0");
        properties.put("management.server.port", "0");
        properties.put("liuhe.deadlines.poll-every", "50ms");
        properties.putAll(wideLimits());
        properties.putAll(more);
        String[] arguments = properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return new Node(
                services, new SpringApplicationBuilder(LiuheApplication.class, WithMovableClock.class).run(arguments));
    }

    /** A few people at one address do what a town does. */
    static Map<String, String> wideLimits() {
        Map<String, String> limits = new LinkedHashMap<>();
        List.of("requests", "missed-codes", "searches", "proofs", "writes", "filings", "filings-in-area")
                .forEach(limit -> limits.put("liuhe.limits." + limit, "1000000/1m"));
        limits.put("liuhe.limits.patience", "10s");
        return limits;
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** Address of the node, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port();
    }

    /** What answers on the management port. */
    public ApiClient management() {
        return ApiClient.anonymous(
                "http://localhost:" + context.getEnvironment().getRequiredProperty("local.management.port"));
    }

    public ApiClient anyone() {
        return ApiClient.anonymous(address());
    }

    /** The API as one of the demo people. */
    public ApiClient as(String username) {
        return anyone().with(() -> tokens.of(username));
    }

    public MovableClock clock() {
        return bean(MovableClock.class);
    }

    public Quiet quiet() {
        return new Quiet(bean(JdbcClient.class), bean(EventProcessingConfiguration.class), clock());
    }

    /** Lets time pass deadline by deadline, as it does in life. */
    public void pass(Duration time) {
        Instant end = clock().instant().plus(time);
        quiet().await();
        for (Instant next = nextDeadline(); !next.isAfter(end); next = nextDeadline()) {
            if (next.isAfter(clock().instant())) clock().moveTo(next.plusSeconds(1));
            quiet().await();
        }
        clock().moveTo(end);
        quiet().await();
    }

    private Instant nextDeadline() {
        return quiet().nextDeadline().orElse(Instant.MAX);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Sends a command as somebody, past the HTTP edge. */
    public Object send(Actor actor, Command command) {
        return bean(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(actor.metaData()));
    }

    public Seeder seeder() {
        CommandGateway commands = bean(CommandGateway.class);
        return new Seeder(
                commands,
                bean(Policy.class),
                clock(),
                quiet(),
                new Acts(commands, bean(QueryBus.class), () -> bean(Contents.class), clock(), services.people()));
    }

    public Function<String, String> tokens() {
        return tokens::of;
    }

    @Override
    public void close() {
        context.close();
    }
}
