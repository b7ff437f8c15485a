package org.liuhe.privacy;

import org.axonframework.serialization.Serializer;
import org.springframework.stereotype.Component;

/** The serializers of what is kept. */
@Component
public class Serializers {

    private final Vault vault;
    private final DataKeys keys;

    Serializers(Vault vault, DataKeys keys) {
        this.vault = vault;
        this.keys = keys;
    }

    /** For events and dead letters: personal data goes in sealed, and comes out as it is. */
    public Serializer forEvents(Serializer plain) {
        return new SealingSerializer(plain, vault);
    }

    /** For snapshots. */
    public Serializer forSnapshots(Serializer plain) {
        return new SealingSnapshots(plain, keys);
    }
}
