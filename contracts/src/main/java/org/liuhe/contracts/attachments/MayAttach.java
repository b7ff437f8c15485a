package org.liuhe.contracts.attachments;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * Whether the asking actor would be let add a file to a complaint, petition or enforcement task, as far as is known by now; the command decides.
 * False for whoever may not read it whole, and for a matter that there is not.
 *
 * @param after of the files, or of the matter; null for no waiting
 */
public record MayAttach(String matterId, StreamPosition after) implements Query<Boolean> {}
