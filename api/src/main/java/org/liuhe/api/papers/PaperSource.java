package org.liuhe.api.papers;

import java.util.List;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.MatterKind;

/** The papers of matters of one kind. */
interface PaperSource {

    boolean keeps(MatterKind kind);

    /**
     * From the oldest to the newest, as far as the present actor may read the matter; empty where they read it in part only.
     *
     * @throws org.liuhe.api.edge.Refused matter.unknown
     */
    List<Paper> of(String matterId, StreamPosition after);
}
