package org.liuhe.api.pages;

import java.util.List;
import java.util.Map;
import org.liuhe.contracts.StreamPosition;

/** What is done on the spot about matters of one kind. */
interface FieldDesk {

    /** Photographs of one act: as many as a form has rows. */
    int PHOTOS = ActForm.ROWS;

    /** Where a form takes photographs. */
    String PHOTO = "photo";
    /** What they are to the act, and the field at which it is said what is wrong with them. */
    String EVIDENCE = "evidence";

    /** Whether the id is of such a matter. */
    boolean keeps(String id);

    /** @throws org.liuhe.api.edge.Refused matter.unknown, also where the reader may not know of it */
    FieldMatter show(String id, StreamPosition after, Wording say);

    /** Key of what an act is called. */
    String label(String act);

    /**
     * How it went.
     *
     * @param attempt with what is wrong, where something is
     */
    record Sent(Writes.Outcome outcome, Attempt attempt) {}

    /**
     * Sends one act.
     *
     * @param values act, version, key and the fields of its form
     * @param numbers of its photographs among the files of the matter
     * @throws org.liuhe.api.edge.Refused where it is not the reader's to do, or not there
     */
    Sent send(String id, Map<String, String> values, List<Integer> numbers, Wording say);
}
