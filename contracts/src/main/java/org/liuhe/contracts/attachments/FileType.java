package org.liuhe.contracts.attachments;

import java.util.Arrays;
import java.util.Optional;

/** What is kept: each can be cleaned of what it says about whoever made it. */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    MP3("audio/mpeg", "mp3"),
    WAV("audio/wav", "wav");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As in IANA's registry. */
    public String mediaType() {
        return mediaType;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }

    /** Whether a page can show it. */
    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** Empty for what is not kept. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
