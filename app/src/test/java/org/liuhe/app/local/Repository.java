package org.liuhe.app.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-out sources: tests run in a module's folder, the demo wherever its user stands. */
final class Repository {

    private Repository() {}

    static Path root() {
        String told = System.getProperty("liuhe.root");
        if (told != null) return Path.of(told);
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("keycloak/liuhe-realm.json"))) return at;
        }
        throw new IllegalStateException("Not inside the sources, and -Dliuhe.root is not set");
    }

    static Path realm() {
        return root().resolve("keycloak/liuhe-realm.json");
    }

    /** Unpacked programs; they hold no data, and every data folder shares them. */
    static Path services() {
        return root().resolve("local/services");
    }
}
