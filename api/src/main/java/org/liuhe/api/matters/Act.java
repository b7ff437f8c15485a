package org.liuhe.api.matters;

import java.util.Locale;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.matters.MatterKind;

/**
 * One thing that a person can do about a matter, or about the registry. The REST resource and the page's form both make their command here.
 *
 * @param kind of the matter; null where it is about the registry
 * @param name as in the matter's list of acts: lower case with hyphens; the page's labels are {@code act.<topic>.<name>} and
 *     {@code act.<topic>.<name>.<field>}
 * @param opens true where it opens a new matter, whose id the edge draws
 * @param body record of what the person writes, with Bean Validation; its components are the form's fields
 */
public record Act<B>(MatterKind kind, String name, boolean opens, Class<B> body, Maker<B> maker) {

    /** Turns what a person wrote into a command. */
    @FunctionalInterface
    public interface Maker<B> {

        /**
         * @param id of the matter
         * @param version that the person saw; null where the act opens the matter
         * @param key of this request: the same request sent twice has the same
         */
        Command command(String id, Long version, String key, B body);
    }

    /** An act about a matter that is there. */
    public static <B> Act<B> about(MatterKind kind, String name, Class<B> body, Maker<B> maker) {
        return new Act<>(kind, name, false, body, maker);
    }

    /** An act about areas or organisations. */
    public static <B> Act<B> ofRegistry(String name, Class<B> body, Maker<B> maker) {
        return new Act<>(null, name, false, body, maker);
    }

    /** What it is about, as labels name it. */
    public String topic() {
        return kind == null ? "registry" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** An act that opens a matter. */
    public static <B> Act<B> opening(MatterKind kind, String name, Class<B> body, Maker<B> maker) {
        return new Act<>(kind, name, true, body, maker);
    }
}
