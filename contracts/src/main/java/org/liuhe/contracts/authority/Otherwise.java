package org.liuhe.contracts.authority;

/** What is met by whoever has the role and not the relation. */
public enum Otherwise {
    /** There is nobody of that kind. */
    NOBODY(""),
    /** A refusal, which tells nothing that is not known to all. */
    REFUSED("refused"),
    /** The very answer that an id which was never given out gets; a refusal only where they know of the matter. */
    UNKNOWN("unknown"),
    /** A list without what is not theirs. */
    LEFT_OUT("left out");

    private final String words;

    Otherwise(String words) {
        this.words = words;
    }

    /** In the words of docs/authority.md. */
    public String words() {
        return words;
    }
}
