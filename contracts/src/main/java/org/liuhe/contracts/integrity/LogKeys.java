package org.liuhe.contracts.integrity;

import java.util.List;

/**
 * Keys that sign or signed checkpoints, from the oldest to the newest.
 *
 * @param keys each as {@code <name>+<id>+<key>}, C2SP's signed-note
 */
public record LogKeys(List<String> keys) {}
