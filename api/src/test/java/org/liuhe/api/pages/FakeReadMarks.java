package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.liuhe.api.messages.ReadMarks;

/** Remembers what was marked. */
class FakeReadMarks implements ReadMarks {

    final List<String> marked = new ArrayList<>();

    @Override
    public void read(String person, Collection<String> messageIds) {
        messageIds.forEach(id -> marked.add(person + " " + id));
    }
}
