package org.liuhe.privacy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.liuhe.contracts.privacy.PersonalBytes;
import org.springframework.stereotype.Component;

/** The key's number in eight bytes, and what the key sealed. */
@Component
class SealedBytes implements PersonalBytes {

    private final Owners owners;
    private final DataKeys keys;

    SealedBytes(Owners owners, DataKeys keys) {
        this.owners = owners;
        this.keys = keys;
    }

    @Override
    public Optional<byte[]> sealed(String matterId, byte[] plain) {
        DataKey key = keys.of(owners.of(matterId));
        if (key.bytes() == null) return Optional.empty();
        byte[] sealed = key.seal(plain);
        return Optional.of(ByteBuffer.allocate(Long.BYTES + sealed.length)
                .putLong(key.id())
                .put(sealed)
                .array());
    }

    @Override
    public Optional<byte[]> opened(byte[] sealed) {
        if (sealed.length <= Long.BYTES) throw new IllegalStateException("nothing that was sealed here");
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        long id = buffer.getLong();
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        DataKey key = keys.numbered(id).orElseThrow(() -> new IllegalStateException("there is no key " + id));
        if (key.bytes() == null) return Optional.empty();
        try {
            return Optional.of(key.open(rest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what key " + id + " sealed was altered where it is kept", e);
        }
    }
}
