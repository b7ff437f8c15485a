package org.liuhe.attachments;

import java.util.List;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.privacy.PersonalBytes;

/** Cleans, seals and keeps, in that order; a matter is a group. */
final class SealedContents implements Contents {

    private final Sanitizer sanitizer;
    private final PersonalBytes seal;
    private final ContentStore store;

    SealedContents(Sanitizer sanitizer, PersonalBytes seal, ContentStore store) {
        this.sanitizer = sanitizer;
        this.seal = seal;
        this.store = store;
    }

    @Override
    public Kept keep(String matterId, byte[] file) {
        return kept(matterId, sanitizer.clean(file));
    }

    @Override
    public Kept covered(String matterId, String address, List<Cover> covers) {
        return kept(matterId, sanitizer.covered(read(matterId, address), covers));
    }

    private Kept kept(String matterId, Sanitizer.Clean clean) {
        byte[] sealed = seal.sealed(matterId, clean.content())
                .orElseThrow(() -> new RuleBroken(AttachmentRule.ERASED, Sanitizer.FIELD));
        return new Kept(clean.type(), clean.content().length, store.put(matterId, sealed));
    }

    @Override
    public byte[] read(String matterId, String address) {
        return store.get(matterId, address)
                .flatMap(seal::opened)
                .orElseThrow(() -> new RuleBroken(AttachmentRule.UNKNOWN));
    }

    @Override
    public void drop(String matterId, String address) {
        store.delete(matterId, address);
    }

    @Override
    public void dropAll(Iterable<String> matterIds) {
        matterIds.forEach(store::deleteAll);
    }
}
