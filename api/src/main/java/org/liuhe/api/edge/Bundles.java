package org.liuhe.api.edge;

import java.util.List;
import java.util.stream.Stream;

/** Where the edge's sentences stand: one file a context, so that each can be read whole. */
public final class Bundles {

    private static final List<String> CONTEXTS = List.of(
            "attachments",
            "calendar",
            "cases",
            "cockpit",
            "councils",
            "disputes",
            "enforcement",
            "integrity",
            "members",
            "messages",
            "moderation",
            "papers",
            "petitions",
            "privacy",
            "registry",
            "support");

    /** The sentences of refusals. */
    public static final List<String> REFUSALS = Stream.concat(
                    Stream.of("messages/errors"), CONTEXTS.stream().map(context -> "messages/" + context + "-errors"))
            .toList();

    /** The texts of the pages. */
    public static final List<String> PAGES = Stream.concat(
                    Stream.of("messages/pages", "messages/operations", "messages/accountability", "messages/field"),
                    CONTEXTS.stream().map(context -> "messages/" + context))
            .toList();

    private Bundles() {}
}
