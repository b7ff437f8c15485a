package org.liuhe.contracts.privacy;

import java.util.List;

/** Which matters hold somebody's data. */
public interface PersonalMatters {

    /** Ids of the matters that hold data of this person, oldest first. */
    List<String> of(Person person);

    /** Whose the matter is: the account's that filed it, or of whoever stands behind it. It need not exist. */
    Person filer(String matterId);

    /**
     * Ids of at most the newest 200 matters in which the name or number stands, by a keyed index; no word is read.
     *
     * @param kind name or phone
     */
    List<String> naming(org.liuhe.contracts.PersonalData.Kind kind, String nameOrPhone);
}
