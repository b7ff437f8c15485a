package org.liuhe.api.messages;

import java.util.Collection;

/** Which messages were read: no event, and nothing that a replay would lose. */
public interface ReadMarks {

    /** At once. */
    int MOST = 100;

    /** Passes over what is not this person's. */
    void read(String person, Collection<String> messageIds);
}
