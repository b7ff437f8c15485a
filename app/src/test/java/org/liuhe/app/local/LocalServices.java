package org.liuhe.app.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The real PostgreSQL and the real Keycloak, started side by side, their data kept in one folder. They end with this
 * process; when it was killed, the next start in the same folder ends what it left and goes on with the data.
 */
public final class LocalServices implements AutoCloseable {

    private static final String FRESH = "fresh_";

    private final Options options;
    private final DataFolder folder;
    private final Secrets secrets;
    private final List<Person> people;
    private final DemoRealm realm;
    private final String integrityKey;
    private final String masterKeys;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicInteger fresh = new AtomicInteger();
    private PostgresServer postgres;
    private KeycloakServer keycloak;

    private LocalServices(Options options, DataFolder folder) throws IOException {
        this.options = options;
        this.folder = folder;
        this.secrets = new Secrets(folder.file("secrets.properties"));
        this.people = People.read(secrets);
        this.realm = new DemoRealm(people);
        this.integrityKey = KeyFiles.integrity(folder).toString();
        this.masterKeys = KeyFiles.masters(folder).toString();
    }

    /**
     * Starts both and waits until both answer.
     *
     * @throws LocalServicesFailed with one sentence for a person
     */
    public static LocalServices start(Options options) {
        return begin(options).await();
    }

    /**
     * Returns when PostgreSQL answers and Keycloak is on its way, so that the application can start meanwhile.
     *
     * @throws LocalServicesFailed with one sentence for a person
     */
    public static LocalServices begin(Options options) {
        DataFolder folder = DataFolder.open(options);
        LocalServices services = null;
        try {
            PostgresServer.check(folder);
            services = new LocalServices(options, folder);
            Runtime.getRuntime().addShutdownHook(new Thread(services::close, "local-services-end"));
            services.launch();
            return services;
        } catch (IOException e) {
            close(services, folder);
            throw new LocalServicesFailed(e, LocalServicesFailed.Problem.FOLDER_NOT_WRITABLE, folder.path());
        } catch (InterruptedException e) {
            close(services, folder);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            close(services, folder);
            throw e;
        }
    }

    private static void close(LocalServices services, DataFolder folder) {
        if (services != null) services.close();
        else folder.close();
    }

    /** One instance for all tests of this process, in {@code target}, on free ports. */
    public static LocalServices shared() {
        return Shared.INSTANCE;
    }

    private void launch() throws IOException, InterruptedException {
        KeycloakPrograms.runtime(Path.of(System.getProperty("java.home")));
        PostgresPrograms.checkUser();
        PostgresPrograms programs = PostgresPrograms.unpack(Repository.services());
        KeycloakServer.endOrphan(folder);
        PostgresServer.endOrphan(folder, programs);
        if (options.port() != 0) Ports.free(options.port(), "Liuhe", "--port");
        int keycloakPort = Ports.free(options.keycloakPort(), "Keycloak", "--keycloak-port");
        int postgresPort = Ports.free(options.postgresPort(), "PostgreSQL", "--postgres-port");
        CompletableFuture<KeycloakPrograms> prepared =
                CompletableFuture.supplyAsync(() -> KeycloakPrograms.prepared(folder.file("keycloak.log")));
        postgres = PostgresServer.start(folder, secrets, programs, postgresPort);
        postgres.databases(FRESH).forEach(postgres::drop);
        keycloak = KeycloakServer.start(
                folder,
                secrets,
                finished(prepared),
                postgres,
                realm,
                keycloakPort,
                "http://localhost:" + options.port());
    }

    private static <T> T finished(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    /**
     * Waits until Keycloak answers.
     *
     * @throws LocalServicesFailed where it does not
     */
    public LocalServices await() {
        try {
            keycloak.awaitReady(folder, realm);
            Properties values = new Properties();
            values.putAll(properties());
            PrivateFile.write(propertiesFile(), values);
            return this;
        } catch (IOException e) {
            close();
            throw new LocalServicesFailed(e, LocalServicesFailed.Problem.FOLDER_NOT_WRITABLE, folder.path());
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return postgres.url("liuhe");
    }

    /** Owns its databases and is no superuser. */
    public String jdbcUser() {
        return "liuhe";
    }

    public String jdbcPassword() {
        return postgres.password("liuhe");
    }

    /** URL of a new, empty database for the same user; gone at the next start. */
    public String freshDatabase() {
        String name = FRESH + ProcessHandle.current().pid() + "_" + fresh.incrementAndGet();
        postgres.create(name, jdbcUser());
        return postgres.url(name);
    }

    public String issuer() {
        return keycloak.issuer();
    }

    public String clientId() {
        return DemoRealm.WEB_CLIENT;
    }

    public String clientSecret() {
        return secrets.of("client." + DemoRealm.WEB_CLIENT);
    }

    public List<Person> people() {
        return people;
    }

    /** @throws IllegalArgumentException where nobody has the name */
    public Person person(String username) {
        return people.stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + username));
    }

    /** A new access token, good for less than a minute. */
    public String token(String username) {
        return signIn(username).access();
    }

    /** By name and password. */
    public TokenPair signIn(String username) {
        return keycloak.signIn(person(username));
    }

    /** Somebody new who may be erased: the demo's people are all tests'. */
    public Registered register() {
        String name = "new-" + UUID.randomUUID();
        Person person = new Person(name, name, name, UUID.randomUUID().toString(), List.of(), List.of(), false);
        return new Registered(keycloak.register(person), person, () -> keycloak.signIn(person));
    }

    /**
     * An account that was made a moment ago.
     *
     * @param subject number of the account; the person's own is that of nobody
     * @param signIn by name and password; fails once the account is gone
     */
    public record Registered(String subject, Person person, Supplier<TokenPair> signIn) {}

    /** Another pair for one; empty where its session is over. */
    public Optional<TokenPair> refreshed(TokenPair pair) {
        return keycloak.refreshed(pair);
    }

    /** A true token of another realm. */
    public String foreignToken() {
        return keycloak.foreignToken();
    }

    /** What Spring needs to find both. */
    public Map<String, String> properties() {
        return properties(jdbcUrl());
    }

    /** The same with another database, see {@link #freshDatabase()}. */
    public Map<String, String> properties(String jdbcUrl) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("spring.datasource.url", jdbcUrl);
        values.put("spring.datasource.username", jdbcUser());
        values.put("spring.datasource.password", jdbcPassword());
        values.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer());
        values.put("spring.security.oauth2.client.provider.keycloak.issuer-uri", issuer());
        values.put("spring.security.oauth2.client.registration.keycloak.client-id", clientId());
        values.put("spring.security.oauth2.client.registration.keycloak.client-secret", clientSecret());
        values.put("liuhe.accounts.secret", secrets.of("client." + DemoRealm.ACCOUNTS_CLIENT));
        values.put("liuhe.integrity.key", integrityKey);
        values.put("liuhe.privacy.master-keys", masterKeys);
        values.put("liuhe.attachments.folder", folder.file("attachments").toString());
        return values;
    }

    /** The same as a file, readable by its owner only, while the services run. */
    public Path propertiesFile() {
        return folder.file("services.properties");
    }

    /** Processes of PostgreSQL and Keycloak. */
    public List<Long> pids() {
        return List.of(postgres.pid(), keycloak.pid());
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        if (keycloak != null) keycloak.stop();
        if (postgres != null) postgres.stop();
        try {
            Files.deleteIfExists(propertiesFile());
        } catch (IOException stale) {
            // The next start replaces it.
        }
        folder.close();
    }

    /** Started by whoever asks first. */
    private static final class Shared {
        static final LocalServices INSTANCE = start(Options.in(Repository.root().resolve("app/target/local-test")));
    }
}
