package org.liuhe.api.pages;

import java.util.List;
import java.util.Map;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.inbox.Task;

/**
 * A matter as somebody sees it who stands before it: what and where it is, and what they do about it now.
 *
 * @param stream whose version the acts name
 * @param link to the matter's own page
 * @param stage in words
 * @param lines what is said of it
 * @param owed what the reader owes
 * @param choices of the forms, by the last word of the field's name
 * @param entries from the oldest to the newest
 */
record FieldMatter(
        String id,
        String stream,
        long version,
        String link,
        String title,
        String stage,
        String area,
        List<Line> lines,
        List<Owed> owed,
        List<Form> forms,
        Map<String, List<MatterScreen.Choice>> choices,
        List<DossierEntry> entries) {

    /** @param value as of a {@link MatterScreen.Fact} */
    record Line(String label, Object value) {}

    /** @param due null where no term runs */
    record Owed(Task task, DueDate due, boolean overdue) {}

    /**
     * A form of the page.
     *
     * @param hidden what it sends besides its fields
     * @param photographed whether it takes photographs
     * @param follows name of the act without which it is not offered yet; null where it is now
     */
    record Form(ActForm form, Map<String, String> hidden, boolean photographed, String follows) {

        /** Nothing is to be filled in: its button is enough. */
        public boolean oneTouch() {
            return form.fields().isEmpty() && !photographed;
        }

        public List<String> required() {
            return form.fields().stream()
                    .filter(ActForm.Field::required)
                    .map(ActForm.Field::path)
                    .toList();
        }
    }
}
