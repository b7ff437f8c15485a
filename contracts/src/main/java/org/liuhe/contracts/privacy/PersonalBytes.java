package org.liuhe.contracts.privacy;

import java.util.Optional;

/** Seals what is no text with the keys of those whom it is about, so that it goes when they go. */
public interface PersonalBytes {

    /** For whom the matter is about; empty where they were erased. In the running transaction, if any. */
    Optional<byte[]> sealed(String matterId, byte[] plain);

    /**
     * Empty where whose it was is erased.
     *
     * @throws IllegalStateException where it was altered, or is not from here
     */
    Optional<byte[]> opened(byte[] sealed);
}
