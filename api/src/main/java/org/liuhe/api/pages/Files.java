package org.liuhe.api.pages;

import java.util.List;
import java.util.Set;
import org.liuhe.api.attachments.FileDesk;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.AttachFile;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.Contents;
import org.springframework.stereotype.Component;

/** The files of a matter, on the pages of those who take part in it. */
@Component
class Files {

    private static final Set<Rule.Kind> HIDDEN = Set.of(Rule.Kind.UNKNOWN, Rule.Kind.DENIED);
    private static final int MEGABYTE = 1024 * 1024;

    private final FileDesk desk;

    Files(FileDesk desk) {
        this.desk = desk;
    }

    /**
     * What a page shows of them.
     *
     * @param link of the page that takes one
     * @param mayAdd whether the reader would be let add one
     */
    record Shown(String link, List<AttachmentView> list, boolean mayAdd) {

        public boolean full() {
            return list.size() >= AttachFile.MOST;
        }

        public int most() {
            return AttachFile.MOST;
        }

        public int megabytes() {
            return Contents.LONGEST / MEGABYTE;
        }

        public int longest() {
            return Contents.LONGEST;
        }
    }

    /**
     * Null where the reader sees but a part of the matter.
     *
     * @param page of the matter
     * @param after of its files, or null
     */
    Shown of(String page, String matterId, StreamPosition after) {
        try {
            return required(page, matterId, after);
        } catch (Refused refused) {
            if (HIDDEN.contains(refused.refusal().kind())) return null;
            throw refused;
        }
    }

    /** @throws Refused matter.unknown */
    Shown required(String page, String matterId, StreamPosition after) {
        return new Shown(page + "/files", desk.list(matterId, after), desk.mayAttach(matterId));
    }

    /** The position in the address of a page to which adding a file led. */
    static StreamPosition position(String files) {
        return files == null ? null : StreamPosition.parse(files);
    }
}
