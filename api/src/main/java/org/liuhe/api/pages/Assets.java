package org.liuhe.api.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/**
 * The one stylesheet and the one script of all pages, put together when the application starts.
 *
 * <p>The components are GOV.UK Frontend's (MIT). Its typeface, crest and colours are not ours to use, so they are taken out
 * here. The paths carry a hash of the content, so that browsers may keep them for ever.
 */
@Component
class Assets {

    private static final String FONT = "-apple-system,BlinkMacSystemFont,\"Segoe UI\",\"PingFang SC\","
            + "\"Microsoft YaHei\",\"Noto Sans CJK SC\",\"Noto Sans SC\",sans-serif";

    /** GOV.UK's colours to ours. */
    private static final Map<String, String> PALETTE = Map.ofEntries(
            Map.entry("#1d70b8", "#1f6b5b"),
            Map.entry("#003078", "#124538"),
            Map.entry("#4c2c92", "#4b4a78"),
            Map.entry("#00703c", "#1f6b5b"),
            Map.entry("#005a30", "#17533f"),
            Map.entry("#002d18", "#0d3328"),
            Map.entry("#0b0c0c", "#1f2a2e"),
            Map.entry("#f3f2f1", "#f1ede3"),
            Map.entry("#dbdad9", "#e2dccd"),
            Map.entry("#b1b4b6", "#cdc8ba"),
            Map.entry("#505a5f", "#515c5b"),
            Map.entry("#d4351c", "#a8321e"),
            Map.entry("#aa2a16", "#8a2817"),
            Map.entry("#55150b", "#4a150c"),
            Map.entry("#fd0", "#f6cf57"));

    private final Bundle stylesheet;
    private final Bundle script;

    Assets() {
        stylesheet = Bundle.of(
                "liuhe",
                "css",
                own(webjar("govuk-frontend", "dist/govuk/govuk-frontend.min.css")) + read("assets/liuhe.css"));
        script = Bundle.of("liuhe", "js", webjar("htmx.org", "dist/htmx.min.js") + "\n" + read("assets/liuhe.js"));
    }

    Bundle stylesheet() {
        return stylesheet;
    }

    Bundle script() {
        return script;
    }

    /** The library's sheet without what belongs to the British government. */
    static String own(String govuk) {
        String sheet = govuk.replaceAll("/\\*.*?\\*/", "")
                .replaceAll("@font-face\\{[^}]*}", "")
                .replaceAll("url\\(/assets/images/govuk-crest\\.svg\\)", "none")
                .replace("GDS Transport,arial,sans-serif", FONT);
        for (Map.Entry<String, String> colour : PALETTE.entrySet())
            sheet = sheet.replaceAll("(?i)" + colour.getKey() + "(?![0-9a-f])", colour.getValue());
        return sheet;
    }

    private static String webjar(String name, String file) {
        String path = new WebJarVersionLocator().fullPath(name, file);
        if (path == null) throw new IllegalStateException("no webjar " + name + " on the class path");
        return read(path);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file put together, and the path that its content gives it. */
    record Bundle(String path, String hash, String content) {

        static Bundle of(String name, String extension, String content) {
            String hash = hash(content);
            return new Bundle("/assets/" + hash + "/" + name + "." + extension, hash, content);
        }

        private static String hash(String content) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 8);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
