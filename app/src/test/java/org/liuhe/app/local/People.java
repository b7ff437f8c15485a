package org.liuhe.app.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The demo's people, read from {@code demo/people.yaml}. */
final class People {

    private static final String FILE = "/demo/people.yaml";

    private People() {}

    static List<Person> read(Secrets secrets) throws IOException {
        Map<String, List<Map<String, Object>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text());
        return file.get("people").stream().map(row -> person(row, secrets)).toList();
    }

    static String text() throws IOException {
        try (InputStream stream = People.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Person person(Map<String, Object> row, Secrets secrets) {
        String username = row.get("username").toString();
        return new Person(
                username,
                row.get("zh").toString(),
                row.get("en").toString(),
                secrets.of("person." + username),
                strings(row.get("roles")),
                strings(row.get("organisations")),
                Boolean.TRUE.equals(row.get("manager")));
    }

    private static List<String> strings(Object list) {
        return list instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
