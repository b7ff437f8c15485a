package org.liuhe.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The master keys, as a Tink keyset in JSON: one wraps new data keys, older ones still open what they wrapped.
 *
 * @throws IllegalStateException of each method: where the text is no keyset
 */
public final class MasterKeys {

    private static final Configuration KINDS = kinds();

    private final KeysetHandle handle;
    private final Aead aead;

    private MasterKeys(KeysetHandle handle) {
        try {
            this.handle = handle;
            this.aead = handle.getPrimitive(KINDS, Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the master keys are of another kind", e);
        }
    }

    /** One new key, AES-256-GCM. */
    public static MasterKeys create() {
        try {
            return new MasterKeys(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, KINDS));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** @param text the keyset itself, or the name of the file that holds it */
    public static MasterKeys of(String text) {
        if (text == null || text.isBlank())
            throw new IllegalStateException("liuhe.privacy.master-keys names no file; bin/liuhe master-key makes one");
        try {
            String json = text.startsWith("{") ? text : Files.readString(Path.of(text));
            return new MasterKeys(TinkJsonProtoKeysetFormat.parseKeyset(json, KINDS, InsecureSecretKeyAccess.get()));
        } catch (IOException e) {
            throw new IllegalStateException("liuhe.privacy.master-keys: the file cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("liuhe.privacy.master-keys holds no keyset");
        }
    }

    /** With a new key, which wraps from now on. */
    public MasterKeys rotated() {
        try {
            return new MasterKeys(KeysetHandle.newBuilder(handle)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Without the keys that wrap no more. */
    public MasterKeys newestOnly() {
        try {
            return new MasterKeys(KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(handle.getPrimary().getKey())
                            .withFixedId(handle.getPrimary().getId())
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    public int size() {
        return handle.size();
    }

    /** The keyset with its secrets, for the file. */
    public String secretText() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(handle, KINDS, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static Configuration kinds() {
        try {
            AeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    byte[] wrap(byte[] key, String owner) throws GeneralSecurityException {
        return aead.encrypt(key, bytes(owner));
    }

    byte[] unwrap(byte[] wrapped, String owner) throws GeneralSecurityException {
        return aead.decrypt(wrapped, bytes(owner));
    }

    private static byte[] bytes(String owner) {
        return owner.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
