package org.liuhe.api.pages;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/**
 * The one stylesheet and the one script of all pages, and those of the few with maps and charts, put together when the application starts.
 *
 * <p>The components are GOV.UK Frontend's (MIT). Its typeface, crest and colours are not ours to use, so they are taken out
 * here. The paths carry a hash of the content, so that browsers may keep them for ever.
 */
@Component
class Assets {

    private static final String FONT = "var(--lh-font)";

    /** GOV.UK's colours to ours by what they are for, so that they follow the palette: light or dark, usual or stronger. */
    private static final Map<String, String> PALETTE = Map.ofEntries(
            Map.entry("background(-color)?:#fff", "background-color:var(--card)"),
            Map.entry("background-color:#d4351c", "background-color:var(--warning)"),
            Map.entry("#aa2a16", "var(--warning-hover)"),
            Map.entry("#55150b", "var(--warning-hover)"),
            Map.entry("#1d70b8", "var(--jade)"),
            Map.entry("#003078", "var(--jade-hover)"),
            Map.entry("#4c2c92", "var(--visited)"),
            Map.entry("#00703c", "var(--button)"),
            Map.entry("#005a30", "var(--button-hover)"),
            Map.entry("#002d18", "var(--button-hover)"),
            Map.entry("#0b0c0c", "var(--ink)"),
            Map.entry("rgba\\(11,12,12,\\.99\\)", "var(--ink)"),
            Map.entry("#f3f2f1", "var(--sand)"),
            Map.entry("#dbdad9", "var(--sand-deep)"),
            Map.entry("#b1b4b6", "var(--line-strong)"),
            Map.entry("#505a5f", "var(--ink-soft)"),
            Map.entry("(?<!background-color:)#d4351c", "var(--late)"),
            Map.entry("#942514", "var(--late)"),
            Map.entry("#fd0", "var(--focus)"));

    /** What has the focus is yellow in every palette, and so is dark on it. */
    private static final Pattern FOCUSED = Pattern.compile(
            "\\{[^{}]*#fd0[^{}]*}|:focus\\{color:#0b0c0c|:focus:before\\{border-color:#0b0c0c", CASE_INSENSITIVE);

    private final Bundle stylesheet;
    private final Bundle script;
    private final Bundle mapStyle;
    private final Bundle mapScript;
    private final Bundle chartScript;
    private final Bundle fieldScript;
    private final String fieldWorker;

    Assets() {
        stylesheet = Bundle.of(
                "liuhe",
                "css",
                own(webjar("govuk-frontend", "dist/govuk/govuk-frontend.min.css"))
                        + read("assets/palette.css")
                        + read("assets/liuhe.css")
                        + read("assets/modes.css"));
        script = Bundle.of(
                "liuhe",
                "js",
                webjar("htmx.org", "dist/htmx.min.js") + "\n" + read("assets/liuhe.js") + read("assets/aloud.js")
                        + read("assets/live.js") + read("assets/rows.js") + read("assets/draft.js")
                        + read("assets/forget.js"));
        mapStyle = Bundle.of(
                "map",
                "css",
                // of the pictures that it names, none is used here
                webjar("leaflet", "dist/leaflet.css")
                                .replaceAll("(?s)/\\*.*?\\*/", "")
                                .replaceAll("url\\([^)]*\\)", "none")
                        + read("assets/map.css"));
        mapScript = Bundle.of(
                "map",
                "js",
                webjar("leaflet", "dist/leaflet.js").replaceAll("//# sourceMappingURL=.*", "") + "\n"
                        + read("assets/map.js"));
        chartScript = Bundle.of(
                "charts", "js", webjar("echarts", "dist/echarts.common.min.js") + "\n" + read("assets/charts.js"));
        fieldScript = Bundle.of(
                "field", "js", read("assets/field-store.js") + read("assets/field-pages.js") + read("assets/field.js"));
        fieldWorker = read("assets/field-worker.js");
    }

    Bundle stylesheet() {
        return stylesheet;
    }

    Bundle script() {
        return script;
    }

    /** For pages with a map or charts, beside the stylesheet of all. */
    public Bundle mapStyle() {
        return mapStyle;
    }

    /** Leaflet (BSD-2), and how we use it. */
    public Bundle mapScript() {
        return mapScript;
    }

    /** Apache ECharts, and how we use it. */
    public Bundle chartScript() {
        return chartScript;
    }

    /** For the pages of field work, beside the script of all. */
    public Bundle fieldScript() {
        return fieldScript;
    }

    /** The service worker of field work. Its address never changes, so that a browser finds the next one under it. */
    String fieldWorker() {
        return fieldWorker;
    }

    /** The library's sheet without what belongs to the British government. */
    static String own(String govuk) {
        String sheet = govuk.replaceAll("/\\*.*?\\*/", "")
                .replaceAll("@font-face\\{[^}]*}", "")
                .replaceAll("url\\(/assets/images/govuk-crest\\.svg\\)", "none")
                .replace("GDS Transport,arial,sans-serif", FONT);
        sheet = FOCUSED.matcher(sheet)
                .replaceAll(
                        rule -> Matcher.quoteReplacement(rule.group().replaceAll("(?i)#0b0c0c", "var(--on-focus)")));
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
