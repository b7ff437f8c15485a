package org.liuhe.contracts.integrity;

import org.liuhe.contracts.Query;

/**
 * The receipt of a filing; matter.unknown where another than the asking actor filed it, integrity.not-covered before the
 * first checkpoint that covers it, integrity.not-signed where there are no checkpoints.
 */
public record FindReceipt(String matterId) implements Query<FilingReceipt> {}
