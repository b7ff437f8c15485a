package org.liuhe.contracts.moderation;

import org.liuhe.contracts.Rule;

/** Rules of what becomes public. */
public enum PublicationRule implements Rule {
    /** Whoever takes a matter back takes back that it be public. */
    MATTER_WITHDRAWN("publication.matter-withdrawn"),
    /** 个人信息保护法 art. 25: a telephone, identity number or the like is in it still, and nobody said that it is meant to be. */
    PERSONAL_LEFT("publication.personal-left"),
    /** Words are published as words, pictures as pictures. */
    KIND("publication.kind"),
    /** A place to be covered is not inside the picture, or there are too many. */
    COVER("publication.cover"),
    NOT_NOW("publication.not-now");

    private final String code;

    PublicationRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
