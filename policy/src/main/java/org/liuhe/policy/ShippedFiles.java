package org.liuhe.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.liuhe.policy.calendar.PublicHolidays;

/** The data files that come with the product. */
record ShippedFiles(PublicHolidays publicHolidays, List<PolicyPart> parts) {

    private static final String ROOT = "/policy/";

    /** A jar cannot be listed everywhere: an index names its files. */
    private static final String INDEX = "files.txt";

    static ShippedFiles read() {
        PublicHolidays fixed =
                PublicHolidays.read("calendar/public-holidays.yaml", text("calendar/public-holidays.yaml"));
        return new ShippedFiles(
                fixed, text(INDEX).lines().map(ShippedFiles::part).toList());
    }

    private static PolicyPart part(String name) {
        String folder = name.substring(0, name.indexOf('/'));
        return FileKind.ofFolder(folder).orElseThrow().read(name, text(name));
    }

    private static String text(String name) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream(ROOT + name)) {
            if (in == null) throw new PolicyInvalid(name, 0, "is missing from the product");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
