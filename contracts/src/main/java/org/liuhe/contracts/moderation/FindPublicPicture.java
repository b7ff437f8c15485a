package org.liuhe.contracts.moderation;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.attachments.KeptFile;

/**
 * The copy of a picture that everyone may see; attachment.unknown where there is none, or none any more.
 *
 * @param code tracking code of the matter
 * @param item as in {@link TextRef}
 */
public record FindPublicPicture(String code, String item) implements Query<KeptFile> {}
