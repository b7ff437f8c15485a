package org.liuhe.contracts.authority;

/** What somebody must be to a matter, besides having the role. */
public enum Relation {
    /** None: the role suffices. */
    ANYONE("anyone"),
    /** Theirs: they filed it, signed it, or it is about their own work. */
    OWN_MATTER("own matter"),
    /** One of their organisations has it in hand now: holds, leads, reviews or answers it. */
    ASSIGNED_ORGANISATION("assigned organisation"),
    /** One of their organisations serves the area. */
    ORGANISATIONS_AREA("organisation's area"),
    /** They, or one of their organisations, take part or took part in it. */
    TAKES_PART("takes part"),
    /** They, or one of their organisations, are a side of the dispute. */
    PARTY("party"),
    /** They are a member of the organisation. */
    MEMBER("member"),
    /** They are a member of the organisation who manages its members. */
    MANAGER("manager of the organisation"),
    /** They mediate the dispute. */
    MEDIATOR("mediator of the dispute"),
    /** No person at all. */
    SYSTEM_PART("part of the system");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** In the words of docs/authority.md. */
    public String words() {
        return words;
    }

    /** A relation with what it means in this place, and what is met by those who have the role and not the relation. */
    public Standing where(String meaning, Otherwise otherwise) {
        return new Standing(this, meaning, otherwise);
    }
}
