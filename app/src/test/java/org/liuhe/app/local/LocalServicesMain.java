package org.liuhe.app.local;

/** Runs the services alone, until it is stopped or its input ends. */
public final class LocalServicesMain {

    private LocalServicesMain() {}

    public static void main(String[] arguments) throws Exception {
        try (LocalServices services = LocalServices.start(Options.parse(arguments, System.getenv()))) {
            System.out.println("PostgreSQL " + services.jdbcUrl());
            System.out.println("Keycloak   " + services.issuer());
            System.out.println("pids       " + services.pids());
            System.out.println("ready");
            while (System.in.read() >= 0) {
                // Held open by whoever started this.
            }
        } catch (LocalServicesFailed e) {
            System.err.println(e.getMessage());
            System.exit(e.exitCode());
        }
    }
}
